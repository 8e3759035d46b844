import Formats
import ReliefTesting
import Testing
import Vocabulary

@testable import Front
@testable import Relief

@Suite struct `What suppliers bring` {
    private static let meal = Example.item("meal", Wording("弁当", "Boxed meal"), unit: "食")

    /// 500 boxed meals are missing, and an agreement counts them by the piece.
    private let scene: Scene = {
        var scene = Scene.firstDay()
        scene.list(Self.meal)
        scene.ask("meals", 500, of: Self.meal)
        let line = AgreementItem(item: Self.meal.id, unit: .piece, price: .fixed(Yen(clamping: 500)), most: 800)
        let agreement = Example.agreement(items: [line])
        scene.happen(.supplier(.registered(.init(supplier: Example.shop.id, details: Example.shop.details))))
        scene.happen(.supplier(.concluded(.init(agreement: agreement.id, terms: agreement.terms))))
        return scene
    }()

    @Test func `is told in the unit of the item where pieces are counted, and once`() throws {
        let page = try #require(RemedyPage(scene.desk(), Self.meal.id)).document().string
        #expect(page.contains("500食を発注する"))
        #expect(page.contains("1食 500円"))
        #expect(!page.contains("500個"))
    }

    @Test func `is asked for in that unit`() throws {
        let page = OrderFormPage(
            scene.desk(), OrderStart(agreement: .of("agreement-1"), item: Self.meal.id, units: 500)
        )
        .document().string
        #expect(page.contains("弁当（食）"))
        #expect(page.contains("目安800食"))
    }
}
