import Formats
import ReliefTesting
import Testing
import Vocabulary

@testable import Front
@testable import Relief

@Suite struct `A date on a page` {
    @Test func `names its year where that is not this year's`() {
        let moment = Moment.of("2016-12-31T23:30")
        #expect(moment.onPage(.japanese, beside: .of("2016-01-01T00:00")) == "12月31日 23:30")
        #expect(moment.onPage(.japanese, beside: .of("2017-01-01T00:00")) == "2016年12月31日 23:30")
        #expect(moment.onPage(.english, beside: .of("2017-01-01T00:00")) == "31 Dec 2016 23:30")
        #expect(moment.japaneseDate.onPage(.english, beside: .of("2016-06-01")) == "31 Dec")
        #expect(moment.told(at: .of("2017-01-03T00:00"), .japanese) == "2016年12月31日 23:30（2日前）")
    }

    @Test func `names its year on paper, which is kept`() {
        let scene = Scene.firstDay()
        let pages = scene.pages().filter { ["hand-over ja", "week-site ja"].contains($0.name) }
        #expect(pages.count == 2 && pages.allSatisfy { $0.html.contains("2016年4月1") })
    }

    @Test func `of a person's hours names the year when they lie in the next one`() throws {
        var scene = Scene.firstDay()
        let block = Availability(from: .of("2017-01-04T08:00"), to: .of("2017-01-04T12:00"))
        scene.happen(.person(.availabilityTold(.init(person: .of("s-1"), blocks: [block]))))
        let page = try #require(PersonPage(scene.desk(), .of("s-1"))?.document().string)
        #expect(page.contains("2017年1月4日 08:00"))
    }
}
