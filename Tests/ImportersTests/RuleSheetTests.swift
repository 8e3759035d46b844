import Boards
import Importers
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The sheets of rules` {
    private let post: TestPost

    init() throws {
        var post = TestPost()
        try post.take("Rules/catalogue.csv", .catalogue)
        self.post = post
    }

    private static let heading =
        "基準コード,名称,英語名,単位,英語単位,対象,対象の割合,一人当たり,期間,品目,しきい値時間,下回るとき,足りるとき,"
        + "プッシュ品目,プッシュ日数,8品目の順,確保割合,理由,英語理由,確認,出典\n"

    private func codes(_ text: String, _ kind: SheetKind) throws -> [String] {
        do {
            _ = try post.read(Array(text.utf8), kind)
            return []
        } catch {
            return error.all.map(\.code)
        }
    }

    private func row(
        _ code: String = "meals", audience: String = "全員", share: String = "", amount: String = "3",
        period: String = "日", items: String = "alpha-rice=1", push: String = "alpha-rice", mark: String = "済"
    ) -> String {
        "\(code),食料,Meals,食,meals,\(audience),\(share),\(amount),\(period),\(items),24,1,2,\(push),3,1,100,理由,Why,\(mark),出典\n"
    }

    @Test func `give what a person needs, with its source`() throws {
        var post = post
        try post.take("Rules/staples.csv", .staples)
        try post.take("Rules/criteria.csv", .criteria)
        try post.take("Rules/rest.csv", .criteria)
        let book = post.wall.rules.book

        #expect(book.inOrder.prefix(8).compactMap { $0.push?.place } == Array(1...8), "the eight items in their order")
        #expect(book.staples[.of("water")]?.items == [.of("water-500ml"): 1, .of("water-2l"): 4])
        #expect(book.staples[.of("milk")]?.audience == Audience(.infants, share: Ratio(2, 100)))
        #expect(book.staples[.of("toilet-paper")]?.note.isVerified == false)
        #expect(book.staples[.of("meals")]?.note.isVerified == true)
        #expect(Set(book.criteria.keys) == Set(Criterion.Key.allCases))
        for staple in book.staples.values {
            #expect(!staple.note.source.isEmpty && !staple.note.reason.english.isEmpty)
        }
    }

    @Test func `say where a cell is wrong`() throws {
        let heading = Self.heading
        #expect(try codes(heading + row(audience: "大人"), .staples) == ["staple/bad-audience"])
        #expect(try codes(heading + row(share: "0.5"), .staples) == ["staple/bad-ratio"])
        #expect(try codes(heading + row(period: "週"), .staples) == ["staple/bad-period"])
        #expect(try codes(heading + row(items: "alpha-rice"), .staples) == ["staple/bad-items"])
        #expect(try codes(heading + row(items: "none=1", push: ""), .staples) == ["staple/unknown-item"])
        #expect(try codes(heading + row(push: "bread"), .staples) == ["staple/pushed-item-is-none"])
        #expect(try codes(heading + row(mark: "たぶん"), .staples) == ["staple/bad-mark"])
        #expect(try codes(heading + row() + row(), .staples) == ["staple/duplicate-code"])
        #expect(try codes(heading + row() + row("b"), .staples) == ["staple/item-serves-another"])
        #expect(try codes(heading + row(), .staples) == [])
    }

    @Test func `know the criteria and the range of each`() throws {
        let heading = "基準コード,値,内容,英語内容,確認,出典\n"
        #expect(try codes(heading + "tier-9,,a,b,済,c", .criteria) == ["criterion/bad-key"])
        #expect(try codes(heading + "tier-1,5,a,b,済,c", .criteria) == ["criterion/wrong-value"])
        #expect(try codes(heading + "claim-days,,a,b,済,c", .criteria) == ["criterion/wrong-value"])
        #expect(try codes(heading + "claim-days,3,a,b,x,c", .criteria) == ["criterion/bad-mark"])
        #expect(
            try codes(heading + "claim-days,3,a,b,済,c\nclaim-days,4,a,b,済,c", .criteria) == ["criterion/duplicate-code"]
        )
    }
}
