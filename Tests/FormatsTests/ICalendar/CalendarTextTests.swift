import Formats
import Testing
import Vocabulary

@Suite struct `A line of a calendar` {
    private func lines(_ text: String) -> [String] {
        String(decoding: CalendarText.folded(text), as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    /// What a reader makes of it: continued lines are put together again (RFC 5545, section 3.1).
    private func unfolded(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").replacing("\r\n", with: "")
    }

    @Test(arguments: [
        (#"a,b;c\d"#, #"a\,b\;c\\d"#), ("一行目\n二行目", #"一行目\n二行目"#), ("a\r\nb", #"a\nb"#), ("a\rb", #"a\nb"#),
        ("a\u{0}\u{7}b\u{7F}", "ab"), ("a\tb", "a\tb"), ("plain: 城東小学校", "plain: 城東小学校"), ("", ""),
    ])
    func `keeps what would be taken for the format's own`(_ text: String, _ escaped: String) {
        #expect(CalendarText.escaped(text) == escaped)
    }

    @Test(arguments: [74, 75, 76, 148, 149, 150, 300])
    func `is never longer than 75 octets`(_ count: Int) {
        let text = String(repeating: "x", count: count)
        for line in lines(text) { #expect(line.utf8.count <= 75) }
        #expect(unfolded(CalendarText.folded(text)) == text)
    }

    @Test func `of 75 octets is not folded, and of 76 is`() {
        #expect(lines(String(repeating: "x", count: 75)).count == 1)
        #expect(lines(String(repeating: "x", count: 76)).map(\.utf8.count) == [75, 2])
    }

    @Test(arguments: 0...5)
    func `is not folded inside a character, wherever the edge falls`(_ offset: Int) {
        let text = "SUMMARY:" + String(repeating: "a", count: offset) + String(repeating: "避難所😀", count: 20)
        let bytes = CalendarText.folded(text)
        #expect(unfolded(bytes) == text)
        for line in bytes.split(separator: 0x0A) {
            #expect(String(validating: line.dropLast(line.last == 0x0D ? 1 : 0), as: UTF8.self) != nil)
            #expect(line.count <= 76, "75 octets and the carriage return")
        }
    }

    @Test func `ends with both characters of a line end`() {
        #expect(CalendarText.folded("A") == [0x41, 0x0D, 0x0A])
    }
}

@Suite struct `A calendar` {
    private let entry = ICalendar.Entry(
        uid: "shift-1.s-1@rnet", sequence: 2, from: Moment(milliseconds: 1_460_847_600_000),
        to: Moment(milliseconds: 1_460_876_400_000), summary: "避難所運営, 夜", place: "城東小学校", note: "取消：体調不良",
        isCancelled: true, changedAt: Moment(milliseconds: 1_460_768_400_123))

    @Test func `says times in UTC, the edition, and that something was cancelled`() {
        let text = String(decoding: ICalendar(name: "山田さんの勤務", entries: [entry]).bytes, as: UTF8.self)
        for line in [
            "BEGIN:VCALENDAR", "VERSION:2.0", "UID:shift-1.s-1@rnet", "SEQUENCE:2", "DTSTAMP:20160416T010000Z",
            "DTSTART:20160416T230000Z", "DTEND:20160417T070000Z", #"SUMMARY:避難所運営\, 夜"#, "LOCATION:城東小学校",
            "DESCRIPTION:取消：体調不良", "STATUS:CANCELLED", "END:VEVENT", "END:VCALENDAR",
        ] { #expect(text.contains("\(line)\r\n"), "\(line)") }
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(!text.replacing("\r\n", with: "").contains("\n"))
    }

    @Test func `is the same bytes for the same shifts`() {
        let calendar = ICalendar(name: "a", entries: [entry])
        #expect(calendar.bytes == ICalendar(name: "a", entries: [entry]).bytes)
    }
}
