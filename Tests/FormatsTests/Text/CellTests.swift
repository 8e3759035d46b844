import Formats
import Testing
import Vocabulary

@Suite struct `The key of a cell` {
    @Test(arguments: [
        ("　避難所　名 ", "避難所名"), ("ＡＢＣ　１２", "abc 12"), ("ﾎﾟｶﾘ ｽｴｯﾄ", "ポカリスエット"), ("ｶﾞｰｾﾞ", "ガ-ゼ"),
        ("か\u{3099}", "が"), ("2〜3", "2~3"), ("2～3", "2~3"), ("A－1", "a-1"), ("A‐1", "a-1"), ("Aー1", "a-1"),
        ("㈱熊本", "(株)熊本"), ("500㎖", "500ml"), ("避難所①", "避難所1"), ("⽔", "水"), ("施設\r\n名", "施設名"),
        ("\u{FEFF}名\u{200B}称", "名称"), ("備\u{07}蓄\u{1A}", "備蓄"), ("水 500ml", "水500ml"), ("big  bag", "big bag"),
        ("É", "é"), ("", ""),
    ])
    func `is the same however it was typed`(_ text: String, _ key: String) {
        #expect(CellText.key(text) == key)
        #expect(CellText.key(key) == key)
    }

    @Test func `trimming leaves the inside alone`() {
        #expect(CellText.trimmed("　\t①Ａ　Ｂ \r\n") == "①Ａ　Ｂ")
        #expect(CellText.trimmed("　 ").isEmpty)
    }
}

@Suite struct `A whole number in a cell` {
    @Test(arguments: [
        ("240", 240), ("２４０", 240), ("1,182", 1182), ("１，１８２", 1182), ("2952.00", 2952), (" 12　", 12), ("007", 7),
        ("0", 0), ("1,234,567.0", 1_234_567), ("１２．０", 12), ("999999999999999", 999_999_999_999_999),
    ])
    func `is read as staff type it`(_ text: String, _ number: Int) {
        #expect(CellNumber.whole(text) == .value(number))
    }

    @Test(arguments: [
        "", " ", "一箱", "1152人", "1e3", "0x10", "+5", "1,18", "1182,000", ",182", "1,,182", "12.", ".5", "1.2.3", "- 5",
        "--5", "-", "nan", "1 182", "約100", "１２０〜１３０", "5-",
    ])
    func `is never guessed`(_ text: String) {
        #expect(CellNumber.whole(text) == .notANumber)
    }

    @Test(arguments: ["\u{200E}10", "10\u{200F} ", " \u{FEFF}1\u{200B}0", "10\u{1A}"])
    func `is read past what nobody sees`(_ text: String) {
        #expect(CellNumber.whole(text) == .value(10))
    }

    @Test func `below zero, broken or enormous is told apart`() {
        for text in ["-5", "－５", "▲5", "△1,000", "−3", "-0.5"] { #expect(CellNumber.whole(text) == .negative) }
        for text in ["12.5", "１２．５", "0.01", "1,000.5"] { #expect(CellNumber.whole(text) == .fractional) }
        #expect(CellNumber.whole("1000000000000000") == .tooLarge)
        #expect(CellNumber.whole(String(repeating: "9", count: 5000)) == .tooLarge)
    }
}

@Suite struct `A date in a cell` {
    @Test(arguments: [
        ("2026-04-01", "2026-04-01"), ("2026/4/1", "2026-04-01"), ("2026.4.1", "2026-04-01"),
        ("2026年4月1日", "2026-04-01"), ("２０２６年４月１日", "2026-04-01"), ("R8.4.1", "2026-04-01"),
        ("Ｒ８．４．１", "2026-04-01"), ("r8/4/1", "2026-04-01"), ("令和8年4月1日", "2026-04-01"),
        ("令和元年5月1日", "2019-05-01"), ("平成31年4月30日", "2019-04-30"), ("H30.12.1", "2018-12-01"),
        ("昭和64年1月7日", "1989-01-07"), ("S63-1-2", "1988-01-02"), (" 2026年 4月 1日 ", "2026-04-01"),
        ("2026/4/1 0:00", "2026-04-01"), ("2026/4/1 00:00:00", "2026-04-01"), ("9999/12/31", "9999-12-31"),
        ("大正15年12月24日", "1926-12-24"),
    ])
    func `is read as staff type it`(_ text: String, _ date: String) throws {
        #expect(CellDate.read(text) == .day(try #require(LocalDate(date))))
    }

    @Test(arguments: [
        ("2027年3月", 2027, 3), ("2027/03", 2027, 3), ("2027.3", 2027, 3), ("令和9年3月", 2027, 3), ("R1.5", 2019, 5),
        ("平成31年4月", 2019, 4),
    ])
    func `may name only the month`(_ text: String, _ year: Int, _ month: Int) {
        #expect(CellDate.read(text) == .monthOnly(year: year, month: month))
    }

    @Test(
        arguments: [
            "", "9月中旬", "平成31年5月1日", "令和元年4月30日", "昭和64年1月8日", "令和6年2月30日", "令和0年1月1日", "2026-13-01",
            "26/4/1", "4/1/2026", "2026-4/1", "2026年4/1", "2026年4月1", "20260401", "2026/4/1 9:30", "令和9年", "2026",
            "平成31年5月", "R8.4.1.", "1月7日(火)", "2026/4/001", "2026/0", "R123.1.1", "2026--1",
        ])
    func `is never guessed`(_ text: String) {
        #expect(CellDate.read(text) == nil)
    }
}
