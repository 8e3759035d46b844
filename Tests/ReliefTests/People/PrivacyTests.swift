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
        for sample in Sample.all {
            if case .person = sample.event { continue }
            let payload = sample.event.payload()
            #expect(!payload.contains("\"contact\""), "\(sample.file) holds a contact: hide it in the log as well")
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
