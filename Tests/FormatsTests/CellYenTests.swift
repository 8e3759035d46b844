import Formats
import Testing

@Suite struct `An amount of money in a cell` {
    @Test(arguments: ["1000", "1,000", "1,000円", "¥1,000", "￥１，０００", " １０００ 円 ", "1,000円也", "1000.00円"])
    func `is read as it is typed`(_ text: String) {
        #expect(CellYen.whole(text) == .value(1_000))
    }

    @Test(arguments: ["-1000", "▲1,000円", "△1,000", "-¥1,000", "¥-1,000"])
    func `below zero is known for what it is`(_ text: String) {
        #expect(CellYen.whole(text) == .negative)
    }

    @Test(arguments: ["0.5円", "1,000.25"])
    func `has no fractions of a yen`(_ text: String) {
        #expect(CellYen.whole(text) == .fractional)
    }

    @Test(arguments: ["", "円", "3千円", "2億円", "1,00円", "1 000円", "約1000円", "--1", "¥¥1"])
    func `is never guessed`(_ text: String) {
        #expect(CellYen.whole(text) == .notANumber)
    }

    @Test func `of more than fifteen digits is too large`() {
        #expect(CellYen.whole("1,000,000,000,000,000円") == .tooLarge)
        #expect(CellYen.whole("999,999,999,999,999円") == .value(999_999_999_999_999))
    }
}
