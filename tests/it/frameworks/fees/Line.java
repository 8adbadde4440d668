package shed;

public record Line(String name, long count, double price, String note) {}
