package chainrule.suites.tanhrnn;

import chainrule.suites.HomeworkItem;
import chainrule.testkit.Cases;
import chainrule.testkit.Posed;
import java.util.List;

/**
 * What the homework sheets say of a gradient on its way back, out of {@code homework.json}.
 *
 * @param growth those that ask by how much it grows through a layer
 */
record Homework(List<HomeworkItem<GrowthLayer>> growth) {

    Cases<ManyToOneCase> growthCases() {
        return Cases.fixed(growth.stream()
                .map(item -> new Posed<>(item.origin(), item.given().asCase()))
                .toList());
    }
}
