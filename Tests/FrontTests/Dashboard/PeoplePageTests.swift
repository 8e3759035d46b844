import Boards
import Formats
import ReliefTesting
import Testing
import Vocabulary

@testable import Front
@testable import Relief

@Suite struct `Pages of people` {
    private func scene() -> Scene { Scene.firstDay() }

    @Test func `show a certificate that has run out, and do not count its skill`() throws {
        let html = try #require(PersonPage(scene().desk(), .of("s-1"))).document().string
        #expect(html.contains("期限切れ") && html.contains("2016-04-15"))
        #expect(html.contains("<dt>技能（今日有効）</dt><dd>–</dd>"))
    }

    @Test func `say that a rest rule is broken and which one breaks next`() throws {
        let html = DutyPage(scene().desk()).document().string
        #expect(html.contains("基準を超えています：1回8時間まで"))
        #expect(html.contains("4月16日 14:00に基準を超えます：24時間で13時間まで"))
    }

    @Test func `count people by the hour, and nobody in an hour before they came`() throws {
        let hours = DutyHours(scene().wall, until: Example.now)
        #expect(hours.people(at: .of("shelter-1")) == Array(repeating: 0, count: 14) + Array(repeating: 1, count: 10))
    }

    @Test func `count nobody in the hour at whose beginning they left`() throws {
        var scene = scene()
        let left = AttendanceEvent.Checked(
            person: .of("s-1"), site: .of("shelter-1"), observedAt: Example.now + .hours(-1))
        scene.happen(.attendance(.checkedOut(left)))
        let hours = DutyHours(scene.wall, until: Example.now).people(at: .of("shelter-1"))
        #expect(hours.suffix(3) == [1, 0, 0])
    }

    @Test func `show telephones to headquarters and to nobody else`() throws {
        let scene = scene()
        let site = try #require(scene.wall.site(.of("shelter-1")))
        #expect(ShelterRecordPage(scene.desk(), site.id)?.document().string.contains("tel:090-0000-0001") == true)
        #expect(ShelterRecordPage(scene.desk(role: .auditor), site.id)?.document().string.contains("090-0000") == false)
        let person = scene.wall.people[.of("s-1")]?.person
        #expect(SiteDutyPage(scene.desk(), site, person: person).document().string.contains("090-0000-0001"))
        let own = SiteDutyPage(scene.desk(role: .auditor), site, person: person).document().string
        #expect(!own.contains("090-0000-0001") && !own.contains("hanako@example.jp"))
    }
}
