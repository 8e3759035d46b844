import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A need on its way` {
    let need = Example.need("need-1", 100)
    let first: ID<Allocation> = .of("allocation-1")
    let second: ID<Allocation> = .of("allocation-2")

    @Test func `misses what nobody has promised`() {
        let promised = need.promising(.of(60), for: first)

        #expect(need.state == .open)
        #expect(promised.missing == .of(40))
        #expect(promised.state == .partly)
        #expect(promised.promising(.of(40), for: second).state == .covered)
    }

    @Test func `misses again what was left behind`() {
        let loaded = need.promising(.of(100), for: first).loading(.of(70), for: first)

        #expect(loaded.missing == .of(30))
        #expect(need.promising(.of(100), for: first).loading(.zero, for: first) == need)
    }

    @Test func `misses again what was damaged or lost on the way`() {
        let served = need.promising(.of(100), for: first).loading(.of(100), for: first).receiving(.of(90), for: first)

        #expect(served.received == .of(90))
        #expect(served.missing == .of(10))
        #expect(served.state == .partly)
    }

    @Test func `is received when all of it has arrived, or more`() {
        #expect(need.receiving(.of(100), for: first).state == .received)
        #expect(need.receiving(.of(130), for: first).state == .received)
        #expect(need.receiving(.of(130), for: first).missing == .zero)
    }

    @Test func `keeps one promise while another arrives`() {
        let served = need.promising(.of(50), for: first).promising(.of(50), for: second).receiving(.of(50), for: first)

        #expect(served.promisedPieces == .of(50))
        #expect(served.state == .covered)
    }
}
