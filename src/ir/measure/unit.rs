//! The units by the words that write them.

use super::{DataUnit, TimeUnit, Unit};

/// A unit of time: the word that prints it, further words that write it.
type TimeNames = (TimeUnit, &'static str, &'static [&'static str]);

const TIME: [TimeNames; 10] = [
    (TimeUnit::Nanosecond, "ns", &["nanosecond", "nanoseconds"]),
    (TimeUnit::Microsecond, "µs", &["us", "μs", "microsecond", "microseconds"]),
    (TimeUnit::Millisecond, "ms", &["millisecond", "milliseconds"]),
    (TimeUnit::Second, "s", &["second", "seconds"]),
    (TimeUnit::Minute, "min", &["minute", "minutes"]),
    (TimeUnit::Hour, "h", &["hour", "hours"]),
    (TimeUnit::Day, "day", &["days"]),
    (TimeUnit::Week, "week", &["weeks"]),
    (TimeUnit::Month, "month", &["months"]),
    (TimeUnit::Year, "year", &["years"]),
];

const DATA: [(DataUnit, &str); 9] = [
    (DataUnit::Byte, "B"),
    (DataUnit::Kilobyte, "kB"),
    (DataUnit::Megabyte, "MB"),
    (DataUnit::Gigabyte, "GB"),
    (DataUnit::Terabyte, "TB"),
    (DataUnit::Kibibyte, "KiB"),
    (DataUnit::Mebibyte, "MiB"),
    (DataUnit::Gibibyte, "GiB"),
    (DataUnit::Tebibyte, "TiB"),
];

/// The currencies of ISO 4217. A list, because three capitals are as often a counted noun (RPS,
/// TPS, API).
const CURRENCIES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD \
    BTN BWP BYN BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP \
    GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW \
    KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO \
    NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD \
    SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF \
    XPF YER ZAR ZMW ZWG";

/// Words that look like units and are none, with the unit that is certainly meant.
const SLIPS: [(&str, &str); 21] = [
    ("KB", "kB"),
    ("kb", "kB"),
    ("mb", "MB"),
    ("gb", "GB"),
    ("tb", "TB"),
    ("msec", "ms"),
    ("msecs", "ms"),
    ("millis", "ms"),
    ("usec", "µs"),
    ("sec", "s"),
    ("secs", "s"),
    ("mins", "min"),
    ("hr", "h"),
    ("hrs", "h"),
    ("S", "s"),
    ("MS", "ms"),
    ("kib", "KiB"),
    ("mib", "MiB"),
    ("gib", "GiB"),
    ("RPS", "rps"),
    ("K", "k"),
];

/// Words that look like units and are none, with those that may be meant.
const DOUBTFUL: [(&str, &[&str]); 8] = [
    ("m", &["min", "month", "ms"]),
    ("G", &["GB"]),
    ("d", &["days"]),
    ("w", &["weeks"]),
    ("y", &["years"]),
    ("Kb", &["kB"]),
    ("Mb", &["MB"]),
    ("Gb", &["GB"]),
];

impl Unit {
    /// The unit that `word` writes, unless it is a noun.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        if matches!(word, "%" | "percent") {
            return Some(Unit::Percent);
        }
        let time = TIME.iter().find(|(_, symbol, words)| *symbol == word || words.contains(&word));
        if let Some(&(unit, ..)) = time {
            return Some(Unit::Time { unit });
        }
        let data = DATA.iter().find(|(_, symbol)| *symbol == word);
        if let Some(&(unit, _)) = data {
            return Some(Unit::Data { unit });
        }
        let money = word.len() == 3 && CURRENCIES.split_ascii_whitespace().any(|code| code == word);
        money.then(|| Unit::Currency { code: word.to_owned() })
    }

    /// The unit that is certainly meant by a word that is none.
    #[must_use]
    pub fn meant_by(word: &str) -> Option<&'static str> {
        SLIPS.iter().find(|(slip, _)| *slip == word).map(|&(_, unit)| unit)
    }

    /// The units that may be meant by a word that is none.
    #[must_use]
    pub fn candidates_for(word: &str) -> &'static [&'static str] {
        DOUBTFUL.iter().find(|(slip, _)| *slip == word).map_or(&[], |&(_, units)| units)
    }

    /// The word that writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Unit::Percent => "%",
            Unit::Time { unit } => unit.as_str(),
            Unit::Data { unit } => unit.as_str(),
            Unit::Currency { code } => code,
            Unit::Count { noun } => noun,
        }
    }
}

impl TimeUnit {
    /// The word that writes one of it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        TIME[self as usize].1
    }

    /// Its length in nanoseconds; `None` for months and years, which have no fixed one.
    #[must_use]
    pub fn nanoseconds(self) -> Option<i64> {
        const SECOND: i64 = 1_000_000_000;
        match self {
            TimeUnit::Nanosecond => Some(1),
            TimeUnit::Microsecond => Some(1_000),
            TimeUnit::Millisecond => Some(1_000_000),
            TimeUnit::Second => Some(SECOND),
            TimeUnit::Minute => Some(60 * SECOND),
            TimeUnit::Hour => Some(3_600 * SECOND),
            TimeUnit::Day => Some(86_400 * SECOND),
            TimeUnit::Week => Some(604_800 * SECOND),
            TimeUnit::Month | TimeUnit::Year => None,
        }
    }
}

impl DataUnit {
    /// The word that writes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        DATA[self as usize].1
    }

    /// How many bytes it is.
    #[must_use]
    pub fn bytes(self) -> i64 {
        match self {
            DataUnit::Byte => 1,
            DataUnit::Kilobyte => 1_000,
            DataUnit::Megabyte => 1_000_000,
            DataUnit::Gigabyte => 1_000_000_000,
            DataUnit::Terabyte => 1_000_000_000_000,
            DataUnit::Kibibyte => 1 << 10,
            DataUnit::Mebibyte => 1 << 20,
            DataUnit::Gibibyte => 1 << 30,
            DataUnit::Tebibyte => 1 << 40,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_stand_in_the_order_of_their_types() {
        for (at, &(unit, symbol, _)) in TIME.iter().enumerate() {
            assert_eq!((unit as usize, unit.as_str()), (at, symbol));
        }
        for (at, &(unit, symbol)) in DATA.iter().enumerate() {
            assert_eq!((unit as usize, unit.as_str()), (at, symbol));
        }
    }

    #[test]
    fn no_slip_is_a_unit_and_each_cure_is() {
        for (slip, unit) in SLIPS {
            assert!(Unit::from_word(slip).is_none(), "{slip}");
            assert!(Unit::from_word(unit).is_some() || ["rps", "k"].contains(&unit), "{unit}");
        }
        assert!(DOUBTFUL.iter().all(|(slip, _)| Unit::from_word(slip).is_none()));
    }

    #[test]
    fn three_capitals_are_money_only_when_listed() {
        assert_eq!(Unit::from_word("EUR"), Some(Unit::Currency { code: "EUR".to_owned() }));
        assert_eq!(Unit::from_word("TPS"), None);
    }
}
