package import Vocabulary

/// Somebody who comes with an accepted offer of people, as whoever leads them names them.
package struct NamedPerson: Hashable, Sendable {
    package let name: String
    package let kana: String?
    package let phone: String?

    package init(name: String, kana: String? = nil, phone: String? = nil) {
        (self.name, self.kana, self.phone) = (name, kana, phone)
    }
}

/// The people who come with an offer; said twice in the same words they are the same people.
package struct HelperList: Hashable, Sendable {
    package let offer: ID<Offer>
    package let people: [NamedPerson]
    /// The first of them leads the team.
    package let firstLeads: Bool
    /// That of the giver's own link, where it was opened by one.
    package let secretHash: String?

    /// A bus and a half; whoever has more sends two lists.
    package static let most = 100

    package init(offer: ID<Offer>, people: [NamedPerson], firstLeads: Bool = false, secretHash: String? = nil) {
        (self.offer, self.people) = (offer, people)
        (self.firstLeads, self.secretHash) = (firstLeads, secretHash)
    }

    /// The number of a helper, which is also the code on their card: the same for the same words of the same offer.
    ///
    /// Seven letters and digits, as somebody may have to type them: seventy-eight thousand million numbers.
    package func person(_ helper: NamedPerson) -> ID<Person> {
        let said = [offer.text, SearchText(helper.name).text, SearchText(helper.kana ?? "").text, helper.phone ?? ""]
        let hash = said.joined(separator: "|").utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
            (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        return ID("v", number: hash % 78_364_164_096)
    }
}

extension Offer {
    /// The team that an accepted offer of people becomes.
    package var team: ID<Team> { ID(id.letters) }

    /// How many people were accepted, or a refusal when none were.
    package func acceptedHelpers() throws(OfferRefusal) -> Int {
        guard case .people(let headcount) = acceptance else { throw .noHelpersAccepted }
        return headcount
    }

    /// Whether these people may come beside those who were named before.
    package func check(_ list: HelperList, beside known: Set<ID<Person>>) throws(OfferRefusal) {
        let most = try acceptedHelpers()
        guard (1...HelperList.most).contains(list.people.count) else { throw .helpersOutOfRange(list.people.count) }
        let all = known.union(list.people.map(list.person))
        guard all.count <= most else { throw .teamFull(known: known.count, most: most) }
    }
}
