import Formats
import Testing

@testable import Front

@Suite struct `A bar of shares` {
    func widths(of whole: Int, _ amounts: Int...) -> [Int] {
        ShareBar(whole: whole, shares: amounts.map { (style: "part", amount: $0) }).parts.map(\.width)
    }

    @Test func `is as long as its share`() {
        #expect(widths(of: 200, 100, 50) == [500, 250])
    }

    @Test func `never draws something so thin that it is not seen`() {
        #expect(widths(of: 1_000_000, 1) == [8])
        #expect(widths(of: 10, 0).isEmpty)
    }

    @Test func `is never longer than the whole`() {
        #expect(widths(of: 100, 90, 90) == [900, 100])
        #expect(widths(of: 100, 500, 1) == [1000])
    }

    @Test func `is empty when nothing was asked`() {
        #expect(widths(of: 0, 5).isEmpty)
    }

    @Test func `says the same in words and has no style of its own`() {
        var html = HTML()
        ShareBar(whole: 2, shares: [("received", 1)]).draw("1 of <2>", &html)

        #expect(html.string.contains("<title>1 of &lt;2&gt;</title>"))
        #expect(html.string.contains("role=\"img\""))
        #expect(!html.string.contains("style="))
    }
}
