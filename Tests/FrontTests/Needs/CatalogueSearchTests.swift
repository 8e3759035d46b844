import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Front

@Suite struct `Looking for an item` {
    private let search = CatalogueSearch([
        Example.item("inside", Wording("軟水の大箱", "Soft stuff")),
        Example.item("beginning", Wording("水タンク", "Tank")),
        Example.item("exact", Wording("水", "Water")),
        Item(
            id: .of("words"), name: Wording("飲料水 500ml", "Drinking water 500 ml"), synonyms: ["ミネラルウォーター", "みず"],
            unit: "本", tier: .life),
    ])

    private func found(_ text: String) -> [String] { search.items(for: text).map(\.id.text) }

    @Test func `offers the exact word first, then beginnings, then the rest`() {
        #expect(found("水") == ["exact", "beginning", "inside", "words"])
    }

    @Test(arguments: ["みず", "ミズ", "ﾐｽﾞ", " みず　"])
    func `does not care how kana are written`(text: String) { #expect(found(text) == ["words"]) }

    @Test(arguments: ["WATER", "ｗａｔｅｒ", "water"])
    func `does not care about widths and capitals`(text: String) { #expect(found(text) == ["exact", "words"]) }

    @Test(arguments: ["", " ", "　", "xyzzy"])
    func `finds nothing for nothing and for strange words`(text: String) { #expect(found(text).isEmpty) }

    @Test func `offers no more than fit on a phone`() {
        let many = CatalogueSearch((0..<40).map { Example.item("i-\($0)", Wording("水\($0)", "Water")) })
        #expect(many.items(for: "水").count == CatalogueSearch.mostHits)
    }

    @Test func `offers every kind of water in the catalogue for the word that people write`() throws {
        let ids = CatalogueSearch(try ListedItems.all()).items(for: "水").map(\.id.text)
        #expect(ids.contains("water-500ml") && ids.contains("water-2l"))
    }
}
