import HashTreeCollections
package import JSON
import Relief
import Vocabulary

extension PeopleBoard.Row: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let changedAt: Moment = try json.required("changedAt")
        let person: Person = try json.required("person")
        let registeredAt: Moment = try json.required("registeredAt")
        try json.close(object)
        self.init(person: person, registeredAt: registeredAt, changedAt: changedAt)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("changedAt", changedAt)
        json.member("person", person)
        json.member("registeredAt", registeredAt)
        json.closeObject()
    }
}

/// What lies on the board beside the persons themselves, who are many and are written in pieces of their own.
struct PeopleHead: JSONCodable, Sendable {
    let contacts: [ID<Site>: SiteContacts]
    let directory: Directory

    init(_ board: PeopleBoard) {
        contacts = Dictionary(uniqueKeysWithValues: board.contacts.map { ($0.key, $0.value) })
        directory = board.directory
    }

    init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        contacts = try json.required("contacts")
        directory = try json.required("directory")
        try json.close(object)
    }

    func write(json: inout JSONWriter) {
        json.openObject()
        json.member("contacts", contacts)
        json.member("directory", directory)
        json.closeObject()
    }
}

extension PeopleBoard {
    init(_ head: PeopleHead, _ rows: [Row]) {
        self.init(
            directory: head.directory, rows: rows,
            contacts: TreeDictionary(head.contacts.map { ($0.key, $0.value) }) { _, last in last })
    }

    var drafts: [PieceDraft] { [.whole(.directory, PeopleHead(self))] + PieceDraft.cut(.people, all) }
}
