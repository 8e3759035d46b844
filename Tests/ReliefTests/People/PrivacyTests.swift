import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `What is told of a person to others` {
    @Test(arguments: Sample.people) func `holds no telephone, mail or home`(_ sample: Sample) throws {
        guard case .person(let event) = sample.event else { return }
        let payload = event.withoutContact.payload()
        for word in ["080-9876-5432", "ken@example.jp", "\"lat\"", "\"home\"", "\"phone\"", "\"mail\""] {
            #expect(!payload.contains(word), "\(sample.file)")
        }
        #expect(try ReliefEvent(sample.event.kind, payload: payload) == .person(event.withoutContact))
    }

    @Test func `is asked of no other kind of event`() throws {
        for sample in Sample.all where sample.event.withoutContact == nil {
            let payload = sample.event.payload()
            for word in ["\"contact\"", "\"phone\"", "\"mail\""] where sample.event.kind.name != "unit.listed" {
                #expect(!payload.contains(word), "\(sample.file) holds a contact: hide it in the log as well")
            }
            #expect(!ReliefEvent.mayTellContact(sample.event.kind), "\(sample.file)")
        }
    }

    @Test func `leaves out how givers and suppliers are reached`() throws {
        let hidden = Sample.all.filter { ["offer.made", "supplier.registered"].contains($0.event.kind.name) }
        #expect(hidden.count >= 2)
        for sample in hidden {
            let payload = try #require(sample.event.withoutContact).payload()
            for word in ["096-000-1234", "order@example.jp", "田中"] {
                #expect(!payload.contains(word), "\(sample.file)")
            }
        }
    }
}

@Suite struct `The feeds` {
    @Test func `know nothing of people`() throws {
        for file in try Repository.files(below: "Sources/Feeds", endingIn: ".swift") {
            let text = try Repository.text(file)
            for word in ["wall.people", "wall.attendance", "PersonDetails", "PeopleBoard", "Attendance"] {
                #expect(!text.contains(word), "\(file)")
            }
        }
    }
}
