import Boards
import Importers
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The sheet of rules of approval` {
    private static let heading = "基準コード,種類,金額以上,人数,役割,含む人,理由,英語理由,確認,出典\n"

    private func row(
        _ code: String = "payment-2", kind: String = "支払", from: String = "\"1,000,000\"", persons: String = "2",
        role: String = "災害対策本部", holder: String = ""
    ) -> String { "\(code),\(kind),\(from),\(persons),\(role),\(holder),理由,Why,未確認,出典\n" }

    private func codes(_ rows: String..., post: TestPost = TestPost()) -> [String] {
        do {
            _ = try post.read(Array((Self.heading + rows.joined()).utf8), .approvals)
            return []
        } catch {
            return error.all.map(\.code)
        }
    }

    @Test func `gives rules by kind and amount, each with its source`() throws {
        var post = TestPost()
        #expect(post.wall.approvals.rules.all.isEmpty, "nothing waits before a table came in")
        try post.take("Rules/approvals.csv", .approvals)
        let rules = post.wall.approvals.rules
        #expect(rules.rule(for: .order, Example.wholeYen(999_999))?.persons == 1)
        #expect(rules.rule(for: .order, Example.wholeYen(1_000_000))?.persons == 2)
        #expect(rules.rule(for: .plan, nil) == nil, "goods plans wait for nobody")
        #expect(rules.ruleForCall(Example.wholeYen(999_999))?.kind == .oralOrder, "a call goes out first")
        #expect(rules.ruleForCall(Example.wholeYen(1_000_000))?.kind == .order, "a large order waits")
        #expect(rules.inOrder.allSatisfy { !$0.note.source.isEmpty && !$0.note.isVerified })
    }

    @Test func `changes nothing the second time`() throws {
        var post = TestPost()
        try post.take("Rules/approvals.csv", .approvals)
        let again = try post.read(try Fixture.bytes("Rules/approvals.csv"), .approvals)
        #expect(again.commands.isEmpty)
    }

    @Test func `lifts a rule that asks for nobody`() throws {
        var post = TestPost()
        try post.take("Rules/approvals.csv", .approvals)
        let reading = try post.read(
            Array((Self.heading + row("order-1", kind: "物資供給要請", persons: "0")).utf8), .approvals)
        #expect(reading.commands == [.liftApprovalRule(.of("order-1"))])
    }

    @Test func `says where a cell is wrong`() {
        #expect(codes(row()) == [])
        #expect(codes(row(kind: "贈与")) == ["approval/bad-kind"])
        #expect(codes(row(from: "-1")) == ["approval/bad-yen"])
        #expect(codes(row(from: "1.5円")) == ["approval/bad-yen"])
        #expect(codes(row(persons: "3")) == ["approval/out-of-range"])
        #expect(codes(row(role: "避難所")) == ["approval/bad-role"])
        #expect(codes(row(), row()) == ["approval/duplicate-code"])
        #expect(codes(row(), row("other")) == ["approval/same-threshold"])
    }
}
