import Matching

/// Numbers that look random and are the same in every run.
///
/// Source: SplitMix64, G. L. Steele, D. Lea, C. H. Flood, OOPSLA 2014.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func roll(_ range: ClosedRange<Int64>) -> Int64 { Int64.random(in: range, using: &self) }
    mutating func pick(below count: Int) -> Int32 { Int32.random(in: 0..<Int32(count), using: &self) }
    mutating func happens(in hundred: Int64) -> Bool { roll(0...99) < hundred }

    /// Three items, three depots, three shelters, with everything now and then closed, late, expired or missing.
    mutating func scene(lots: Int, needs: Int, upTo most: Int64) -> GoodsScene {
        var scene = GoodsScene(items: ["a", "b", "c"], depots: ["d", "e", "f"], shelters: ["s", "t", "u"])
        scene.policy.minLifeMinutes = 10
        scene.policy.handlingMinutes = 5
        if happens(in: 60) { scene.substitutes.add(needItem: 0, lotItem: 1, penalty: 2) }
        if happens(in: 40) { scene.substitutes.add(needItem: 2, lotItem: 1, penalty: 1) }
        scene.depots.isOpen[2] = happens(in: 80)
        scene.shelters.isOpen[2] = happens(in: 80)
        for link in 0..<scene.links.count {
            scene.links.isOpen[link] = happens(in: 60)
            scene.links.minutes[link] = Int32(roll(10...60))
            scene.links.metres[link] = roll(1...40) * 1000
        }
        for lot in 0..<lots {
            scene.lot(id(lot), roll(0...most), of: pick(below: 3), at: pick(below: 3), expiry: expiry())
        }
        for need in 0..<needs {
            scene.need(
                id(need), roll(1...most), of: pick(below: 3), at: pick(below: 3), tier: Int32(roll(1...3)),
                by: Int32(roll(20...200)))
        }
        return scene
    }

    /// None, within the hour, or some days on.
    private mutating func expiry() -> Int32? {
        switch roll(0...9) {
        case 0...2: Int32(roll(20...80))
        case 3...5: Int32(roll(1...20) * 1440)
        default: nil
        }
    }

    private func id(_ number: Int) -> String { String(1000 + number) }
}
