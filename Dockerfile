# The image in which Gradescope grades. Build Chainrule first, then:
#
#   docker build -t chainrule .
#   docker build -t chainrule --build-arg BASE=debian:bookworm .     to try it without Gradescope's base
#
# The base brings CMD and ENTRYPOINT, which start the platform's own harness as root: nothing here redefines them.
# Layers go from what changes least to what changes most, so that a new suite or configuration replaces the last alone.
ARG BASE=gradescope/autograder-base:ubuntu-22.04

# Sorts the product into what others wrote and what is ours, and makes line ends and run bits safe on the way: a checkout
# on Windows has neither. Nothing of this stage but its folders comes into the image.
FROM --platform=linux/amd64 ${BASE} AS product
COPY run_autograder setup.sh /product/scripts/
COPY autograder/assembly/target/chainrule /product/ours/
COPY solutions/reference /product/ours/self-check/reference/
COPY solutions/starter /product/ours/self-check/starter/
RUN set -eu; \
    rm -rf /product/ours/staff /product/ours/launcher /product/ours/suites; \
    [ -d /product/ours/suite ] || rm -rf /product/ours/junit; \
    for folder in lib worker; do \
      mkdir -p "/product/others/$folder"; \
      for jar in "/product/ours/$folder"/*.jar; do \
        case ${jar##*/} in chainrule-*) ;; *) mv "$jar" "/product/others/$folder/" ;; esac; \
      done; \
    done; \
    sed -i 's/\r$//' /product/scripts/run_autograder /product/scripts/setup.sh; \
    chmod -R u=rwX,go=rX /product; \
    chmod 0755 /product/scripts/run_autograder /product/scripts/setup.sh

FROM --platform=linux/amd64 ${BASE}
COPY --from=product /product/scripts/setup.sh /autograder/source/setup.sh
RUN /autograder/source/setup.sh && rm -rf /var/lib/apt/lists/*
COPY --from=product /product/others/ /autograder/source/
COPY --from=product /product/scripts/run_autograder /autograder/source/run_autograder
COPY --from=product /product/scripts/run_autograder /autograder/run_autograder
COPY --from=product /product/ours/ /autograder/source/
# Grades the reference and the starter, so that a broken image is found here and not by a class.
RUN /autograder/source/setup.sh
