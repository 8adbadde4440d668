package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    @Test
    @Tag("pay/limits")
    @DisplayName("[pay/limits] Limits")
    void pay_limits() {
        assertEquals(3, 1 + 2);
    }

    @Test
    void pay_refused() {
        assertEquals("refused", "accepted", "<the loan> & its \"answer\"");
    }

    @Test
    @Disabled("pending: pay/later")
    void pay_later() {}

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void pay_rows(int held) {
        assertEquals(2, held);
    }

    @Nested
    class Ladder {
        @Test
        void pay_ladder() {}
    }
}
