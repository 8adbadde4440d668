package shed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    public static List<String> sorted(List<String> names) {
        return names.stream().sorted().collect(Collectors.toList());
    }

    public static double total(List<Line> lines) {
        return lines.stream().mapToDouble(line -> line.count() * line.price()).sum();
    }

    public static Line dearest(List<Line> lines) {
        return lines.stream().max(Comparator.comparingDouble(Line::price)).orElse(null);
    }

    public static Map<String, Long> counts(List<Line> lines, long least) {
        return lines.stream()
            .filter(line -> line.count() >= least)
            .collect(Collectors.toMap(Line::name, Line::count));
    }

    public static LocalDate countedFrom(LocalDate lentOn) {
        return lentOn.withDayOfMonth(1);
    }

    public static Instant fullHour(Instant of) {
        return of.truncatedTo(ChronoUnit.HOURS);
    }
}
