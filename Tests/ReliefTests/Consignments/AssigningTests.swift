import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `Who drives a load` {
    private let yamato = Carrier.organisation(.of("yamato"))
    private let army = Carrier.named("自衛隊 第8師団")
    private let known: Set<ID<Organisation>> = [.of("yamato"), .of("sagawa")]

    private func assign(_ consignment: Consignment, _ carrier: Carrier?) throws -> [ConsignmentEvent] {
        try Given(ConsignmentDecider.self, from: consignment).when(.assign(carrier, among: known))
    }

    private func assigned(_ carrier: Carrier?) -> [ConsignmentEvent] {
        [.assigned(.init(consignment: .of("consignment-1"), carrier: carrier))]
    }

    @Test func `is an organisation that carries, or anybody by name`() throws {
        for carrier in [yamato, army] {
            #expect(try assign(Example.consignment(), carrier) == assigned(carrier))
            #expect(try assign(Example.consignment(after: .load([:])), carrier) == assigned(carrier))
            #expect(Example.consignment(after: .assign(carrier, among: known)).carrier == carrier)
        }
    }

    @Test func `is said once, changed, and taken back until it leaves`() throws {
        let given = Example.consignment(after: .assign(yamato, among: known))
        #expect(try assign(given, yamato) == [])
        #expect(try assign(given, army) == assigned(army))
        #expect(try assign(given, nil) == assigned(nil))
        #expect(try assign(Example.consignment(), nil) == [])

        let gone = Example.consignment(
            after: .assign(yamato, among: known), .load([:]), .depart(vehicle: nil, at: Example.now))
        #expect(try assign(gone, yamato) == [], "the same again changes nothing")
        #expect(throws: ConsignmentRefusal.wrongState(.departed)) { try assign(gone, army) }
        #expect(throws: ConsignmentRefusal.wrongState(.departed)) { try assign(gone, nil) }
        #expect(gone.carrier == yamato)
    }

    @Test func `is nobody without a token, without a name, or with a telephone`() {
        #expect(throws: ConsignmentRefusal.noSuchCarrier(.of("nobody"))) {
            try assign(Example.consignment(), .organisation(.of("nobody")))
        }
        for name in ["", String(repeating: "長", count: 101)] {
            #expect(throws: ConsignmentRefusal.noCarrierName) { try assign(Example.consignment(), .named(name)) }
        }
        for name in ["山田 090-1234-5678", "山田０９０１２３"] {
            #expect(throws: ConsignmentRefusal.telephoneInCarrier(name)) {
                try assign(Example.consignment(), .named(name))
            }
        }
    }

    @Test func `keeps other organisations that carry from it, and nobody else`() {
        func token(_ role: Role, _ organisation: String?) -> Token {
            let issued = TokenEvent.Issued(
                token: .of("t"), role: role, organisation: organisation.map { .of($0) }, secretHash: "0af3")
            return Example.state(TokenDecider.self, .issue(issued, at: nil))
        }
        #expect(token(.carrier, "yamato").mayDrive(for: yamato) && token(.carrier, "yamato").mayDrive(for: nil))
        #expect(!token(.carrier, "sagawa").mayDrive(for: yamato) && !token(.carrier, "sagawa").mayDrive(for: army))
        #expect(token(.carrier, nil).mayDrive(for: yamato) && token(.headquarters, "city").mayDrive(for: yamato))
    }
}
