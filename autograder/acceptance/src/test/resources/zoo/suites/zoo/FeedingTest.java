package zoo;

import static org.junit.Assert.assertEquals;

import grading.GradedTest;
import java.util.Arrays;
import java.util.Collection;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class FeedingTest {
    private final Food food;
    private final boolean liked;

    public FeedingTest(Food food, boolean liked) {
        this.food = food;
        this.liked = liked;
    }

    @Parameters
    public static Collection<Object[]> foods() {
        return Arrays.asList(new Object[][] {{Food.FISH, true}, {Food.HONEY, true}, {Food.STRAW, false}});
    }

    @Test
    @GradedTest(max_score = 3.0)
    public void bearsLike() {
        assertEquals(liked, new Bear("Bruno", 300).likes(food));
    }
}
