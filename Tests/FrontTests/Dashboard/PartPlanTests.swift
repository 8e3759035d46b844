import Boards
import Formats
import ReliefTesting
import Testing
import Vocabulary

@testable import Front
@testable import Relief

@Suite struct `A plan of which a part was approved` {
    /// Three lines of which one was kept, one left out by choice and one dropped.
    private func scene() -> Scene {
        var scene = `A plan under review`().large(lines: 3, shortfalls: 0)
        let approved = PlanEvent.Approved(
            plan: .of("plan-2"), by: "本部 佐藤", approvedAt: Example.now, dropped: [.of("line-2")],
            declined: [.of("line-1")])
        scene.happen(.plan(.approved(approved)))
        return scene
    }

    @Test func `says in the list and on the first page how many lines that is`() {
        let told = "3行のうち1行を承認（見送り1行・除外1行）"
        let list = PlanListPage(scene().desk()).document().string
        #expect(list.contains("割当\(told)") && list.contains("</span> 一部を承認"), "\(list)")
        #expect(SituationPage(scene().desk()).document().string.contains(told))
    }

    @Test func `tells the lines that were not approved from the others`() throws {
        let page = try #require(PlanPage(scene().desk(), .of("plan-2"))).document().string
        #expect(page.contains("承認されなかった行も含む計画全体のもの"))
        let lines = page.components(betweenEach: "<details id=\"to-", and: "</details>")
        #expect(lines.count == 3)
        #expect(lines.filter { $0.contains("見送り（割り当てなし）") && $0.contains("承認0行") }.count == 1)
        #expect(lines.filter { $0.contains("除外（割り当てなし）") }.count == 1)
        #expect(lines.filter { $0.contains("1行のうち承認1行") && !$0.contains("割り当てなし") }.count == 1)
    }

    @Test func `is told as approved where all of it was`() throws {
        var scene = `A plan under review`().large(lines: 3, shortfalls: 0)
        scene.happen(
            .plan(.approved(.init(plan: .of("plan-2"), by: "本部 佐藤", approvedAt: Example.now, dropped: []))))
        let page = try #require(PlanPage(scene.desk(), .of("plan-2"))).document().string
        #expect(page.contains("</span> 承認済み") && !page.contains("のうち承認"))
    }

    @Test func `says of a need that got one of its lines that it got one of them`() {
        let lines = ["a", "b"].map { Example.allocation($0, 10) }
        var plan = Example.plan("plan-2", lines)
        plan.state = .approved(by: "本部 佐藤", at: Example.now)
        plan.declined = [.of("b")]
        #expect(PlanFate(plan).mark(of: lines)?.name.japanese == "2行のうち1行だけ承認")
        #expect(PlanFate(plan).mark(of: [lines[0]]) == nil)
    }
}
