import Testing
import Vocabulary

@Suite struct `An amount of yen` {
    @Test(arguments: [-1, Int64.min, 1_000_000_000_000_000, .max])
    func `is refused outside what anybody can hand in`(_ value: Int64) {
        #expect(Yen(value) == nil)
    }

    @Test func `adds up to what was published, to the yen`() throws {
        let received = try [24_152_735_744, 2_316_704_364, 16_750_642_593].map { try #require(Yen($0)) }
        let total = try #require(Yen.sum(received))

        #expect(total == Yen(43_220_082_701))
        #expect("\(total)" == "43,220,082,701円")
        #expect(total.grouped == "43,220,082,701")
        #expect(total.wording == Wording("43,220,082,701円", "43,220,082,701 yen"))
    }

    @Test func `does not go below zero`() throws {
        let three = try #require(Yen(3))
        let five = try #require(Yen(5))

        #expect(three.less(five) == nil)
        #expect(five.less(three) == Yen(2))
        #expect(three.less(three) == .zero)
        #expect(three.remaining(after: five) == .zero)
    }

    @Test func `refuses a sum that would not fit instead of giving a wrong one`() throws {
        let most = Yen(clamping: .max)
        let one = try #require(Yen(1))

        #expect(most.plus(.zero) == most)
        #expect(most.plus(one) == nil)
        #expect(Yen.sum([one, most]) == nil)
        #expect(Yen.sum([]) == .zero)
        #expect(most.times(2) == nil)
    }

    @Test func `is multiplied by whole quantities only`() throws {
        let meal = try #require(Yen(1_160))

        #expect(meal.times(770_000) == Yen(893_200_000))
        #expect(meal.times(0) == .zero)
        #expect(meal.times(-1) == nil)
    }
}
