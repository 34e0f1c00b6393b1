package chainrule.wire;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.Convolution2d;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

class ContractMethodsTests {
    interface Overloaded {
        int b(int x);

        int b(double x);

        int a();

        default int notAbstract() {
            return 0;
        }

        static int notAMethodOfObjects() {
            return 0;
        }
    }

    @Test
    void methodsAreInOrderOfNameAndThenOfParameters() throws NoSuchMethodException {
        assertThat(ContractMethods.of(Overloaded.class).all())
                .containsExactly(
                        Overloaded.class.getMethod("a"),
                        Overloaded.class.getMethod("b", double.class),
                        Overloaded.class.getMethod("b", int.class));
    }

    @Test
    void everyMethodOfAContractHasItsNumber() {
        ContractMethods methods = ContractMethods.of(Convolution2d.class);
        assertThat(methods.all()).extracting(Method::getName).containsExactly("backward", "forward", "sgdStep");
        assertThat(methods.all())
                .allSatisfy(method ->
                        assertThat(methods.all().get(methods.indexOf(method))).isEqualTo(method));
    }
}
