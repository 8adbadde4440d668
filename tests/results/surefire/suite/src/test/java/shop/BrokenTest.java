package shop;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BrokenTest {
    @BeforeAll
    static void open() {
        throw new IllegalStateException("the shed is closed");
    }

    @Test
    void pay_never() {}
}
