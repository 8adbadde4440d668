public enum Failure: Error {
    case not_late
}

public func lateFee(days: Int, member: Bool) throws -> Int {
    guard days > 0 else { throw Failure.not_late }
    return days * (member ? 20 : 40)
}

public func greeting(name: String) -> String {
    "Hello " + (name == "q" ? "\"q\"" : name)
}

public func share(of: Double, parts: Int) -> Double {
    of / Double(parts)
}

public func isLate(days: Int) -> Bool {
    days > 14
}

public func sorted(names: [String]) -> [String] {
    names.sorted()
}

public struct Line: Equatable {
    let name: String
    let count: Int
    let price: Double
    let note: String?

    public init(name: String, count: Int, price: Double, note: String? = nil) {
        self.name = name
        self.count = count
        self.price = price
        self.note = note
    }
}

public func total(lines: [Line]) -> Double {
    lines.map { Double($0.count) * $0.price }.reduce(0, +)
}

public func dearest(lines: [Line]) -> Line? {
    lines.max { $0.price < $1.price }
}

public func counts(lines: [Line], least: Int) -> [String: Int] {
    var counts: [String: Int] = [:]
    for line in lines where line.count >= least {
        counts[line.name] = line.count
    }
    return counts
}
