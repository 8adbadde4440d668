package shed;

public final class Fees {
    private Fees() {}

    public static int lateFee(long days, boolean member) {
        if (days == 0) {
            throw new IllegalArgumentException("not_late");
        }
        return (int) days * (member ? 20 : 40);
    }

    public static String greeting(String name) {
        return "Hello " + (name.equals("q") ? "\"q\"" : name);
    }

    public static double share(double of, long parts) {
        return of / parts;
    }

    public static boolean isLate(long days) {
        return days > 14;
    }
}
