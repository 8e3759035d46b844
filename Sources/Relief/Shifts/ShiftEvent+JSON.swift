package import JSON
import Vocabulary

extension ShiftEvent.Cancelled: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        cancelling = try json.required("cancelling")
        shift = try json.required("shift")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("cancelling", cancelling)
        json.member("shift", shift)
        json.closeObject()
    }
}

extension ShiftEvent.Swapped: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        first = try json.required("first")
        firstPerson = try json.required("firstPerson")
        second = try json.required("second")
        secondPerson = try json.required("secondPerson")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("first", first)
        json.member("firstPerson", firstPerson)
        json.member("second", second)
        json.member("secondPerson", secondPerson)
        json.closeObject()
    }
}

extension ShiftEvent {
    /// A shift without what can only happen to it later.
    struct Assigned: JSONCodable {
        let shift: Shift

        init(_ shift: Shift) { self.shift = shift }

        init(json: inout JSONReader) throws(JSONProblem) {
            let object = try json.openObject()
            let from: Moment = try json.required("from")
            let person: ID<Person> = try json.required("person")
            let post: ID<Post>? = try json.optional("post")
            let id: ID<Shift> = try json.required("shift")
            let site: ID<Site> = try json.required("site")
            let to: Moment = try json.required("to")
            try json.close(object)
            shift = Shift(id: id, person: person, site: site, post: post, from: from, to: to)
        }

        func write(json: inout JSONWriter) {
            json.openObject()
            json.member("from", shift.from)
            json.member("person", shift.person)
            json.member("post", shift.post)
            json.member("shift", shift.id)
            json.member("site", shift.site)
            json.member("to", shift.to)
            json.closeObject()
        }
    }

    struct Closed: JSONCodable {
        let calendar: ID<ShiftCalendar>

        init(calendar: ID<ShiftCalendar>) { self.calendar = calendar }

        init(json: inout JSONReader) throws(JSONProblem) {
            let object = try json.openObject()
            calendar = try json.required("calendar")
            try json.close(object)
        }

        func write(json: inout JSONWriter) {
            json.openObject()
            json.member("calendar", calendar)
            json.closeObject()
        }
    }
}

extension ShiftCalendar: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        let object = try json.openObject()
        let id: ID<ShiftCalendar> = try json.required("calendar")
        let person: ID<Person>? = try json.optional("person")
        let secretHash: String = try json.required("secretHash")
        let site: ID<Site>? = try json.optional("site")
        try json.close(object)
        guard let holder = person.map({ Holder.person($0) }) ?? site.map({ Holder.site($0) }) else {
            throw json.refusal(of: place, "人か施設のカレンダー", "a calendar of a person or a site")
        }
        self.init(id: id, of: holder, secretHash: secretHash)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("calendar", id)
        if case .person(let person) = of { json.member("person", person) }
        json.member("secretHash", secretHash)
        if case .site(let site) = of { json.member("site", site) }
        json.closeObject()
    }
}
