import Relief
import Testing
import Vocabulary

@testable import Front

@Suite struct `The sample of a stock sheet` {
    private let lines = "\(SampleSheet.text)".split(separator: "\r\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
    }

    @Test func `begins with the mark by which Excel knows UTF-8, and the headings`() {
        #expect("\(SampleSheet.text)".hasPrefix("\u{FEFF}品目コード,品名,箱数,入数,バラ数,賞味期限,区分,備考\r\n"))
        #expect(lines.allSatisfy { $0.count == 8 })
    }

    @Test func `names only items of the catalogue`() throws {
        let listed = Set(try ListedItems.all().map(\.id.text))
        #expect(lines.dropFirst().allSatisfy { listed.contains(String($0[0])) })
    }

    @Test func `names only origins that there are`() {
        let origins = LotDetails.Origin.allCases.map(\.name.japanese)
        #expect(lines.dropFirst().allSatisfy { origins.contains(String($0[6])) })
    }
}
