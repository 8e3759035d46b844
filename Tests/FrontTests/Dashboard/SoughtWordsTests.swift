import Boards
import Formats
import ReliefTesting
import Testing
import Vocabulary

@testable import Front
@testable import Relief

@Suite struct `Words that are looked for in the chronology` {
    private func found(_ text: String, in scene: Scene) -> Set<Int> {
        let words = SoughtWords(text, on: scene.wall)
        return Set(scene.events.indices.filter { words.areTold(by: scene.events[$0]) })
    }

    @Test func `find by an identifier all that they find by the name, on every kind of entry`() throws {
        let scene = Scene.firstDay()
        for site in scene.wall.sites {
            let (named, called) = (found(site.name, in: scene), found(site.id.text, in: scene))
            #expect(!named.isEmpty && named.isSubset(of: called), "\(site.id)")
            for index in named.symmetricDifference(called) {
                Issue.record("\(site.id): \(scene.names().line(scene.events[index])) \(scene.events[index].subjects)")
            }
        }
        let promised = scene.events.indices.filter { if case .consignment = scene.events[$0] { true } else { false } }
        #expect(!promised.isEmpty && !found("shelter-1", in: scene).isDisjoint(with: promised))
    }

    @Test func `tell two sites of one name apart`() throws {
        var scene = Scene()
        scene.list(Example.water)
        for site in ["shelter-7", "shelter-77"] {
            scene.open(site, SiteDetails(kind: .shelter, name: "東小学校"))
            scene.ask("need-\(site)", at: site)
        }
        #expect(found("東小学校", in: scene).count == 2 * found("shelter-7", in: scene).count)
        #expect(found("shelter-7", in: scene).isDisjoint(with: found("shelter-77", in: scene)))
        #expect(found("need:need-shelter-7", in: scene).count == 1)
        #expect(found("東小学校 shelter-7", in: scene) == found("shelter-7", in: scene))
        #expect(found("東小学校 shelter-7 飲料水", in: scene).count == 1)
    }

    @Test func `fold what people type differently`() {
        var scene = Scene()
        scene.list(Example.water)
        scene.open("shelter-1", SiteDetails(kind: .shelter, name: "髙田ﾎｰﾙ"))
        #expect(found("高田ホール", in: scene) == found("shelter-1", in: scene))
        #expect(found("高田　ほーる", in: scene).count == 2)
        #expect(found("高田 別館", in: scene).isEmpty)
    }
}

extension Names {
    fileprivate func line(_ event: ReliefEvent) -> String { ChronologyLine(names: self).sentence(event) }
}
