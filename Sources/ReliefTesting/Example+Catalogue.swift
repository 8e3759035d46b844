package import Relief
package import Vocabulary

extension Example {
    /// Comes in one packing: 「1箱」 is 24 bottles.
    package static let water = item("water-500ml", Wording("飲料水 500ml", "Drinking water 500 ml"), packings: [24])

    /// Nobody knows how many are in a case.
    package static let riceBall = item("rice-ball", Wording("おにぎり", "Rice ball"))

    /// Comes in two packings: 「1箱」 may be either.
    package static let blanket = item("blanket", Wording("毛布", "Blanket"), packings: [10, 20], tier: .health)

    package static func item(
        _ id: String, _ name: Wording, packings: [Int] = [], unit: String = "個", tier: Item.Tier = .life
    ) -> Item {
        Item(id: .of(id), name: name, unit: unit, tier: tier, packings: packings.map { .of($0) })
    }
}
