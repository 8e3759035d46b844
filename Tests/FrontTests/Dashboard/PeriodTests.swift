import Boards
import Formats
import ReliefTesting
import Testing
import Vocabulary

@testable import Front
@testable import Relief

@Suite struct `Periods of the law that end` {
    private func page(_ more: [Ceiling] = []) -> String {
        var scene = Scene.firstDay()
        scene.happen(
            .incident(.opened(.init(incident: .of("i-1"), name: "熊本地震", kind: .incident, openedAt: Example.now))))
        for event in Example.fundRules + more.map(FundEvent.ceilingSet) { scene.happen(.fund(event)) }
        scene.now = .of("2016-04-21T09:00")
        return SituationPage(scene.desk()).document().string
    }

    @Test func `are a line when there is one`() {
        #expect(page().contains("role=\"note\">避難所の設置の7日目は明日"))
    }

    @Test func `are one alarm when there are several, before the numbers`() throws {
        let food = Ceiling(
            item: .of("food"), name: Wording("食品の給与", "Food"), unit: Wording("人日", "person-days"),
            perUnit: Example.yen(1_160), period: LawPeriod(.within, days: 7), validFrom: .of("2016-04-01"),
            note: Example.note)
        let page = page([food])
        let alarm = try #require(page.firstRange(of: "<div class=\"alarm-line\" role=\"note\"><ul>"))
        let numbers = try #require(page.firstRange(of: "主な数字"))
        try #require(alarm.upperBound < numbers.lowerBound)
        #expect(page[alarm.upperBound..<numbers.lowerBound].ranges(of: "<li>").count == 2)
    }
}
