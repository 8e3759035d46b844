import Boards
import Relief
import Vocabulary

extension Decision {
    /// Registers who comes with an accepted offer as volunteers of its team.
    ///
    /// Who is known already stays as headquarters has them: a list may be sent again with more names.
    mutating func enrol(_ list: HelperList, of offer: Offer) throws(SubmissionError) {
        guard mayEnrol(offer, list.secretHash) else { throw .refused(TokenRefusal.notAllowed(.keepPeople)) }
        reads(Subject("offer", offer.id), PersonEvent.subject)
        let known = Set(wall.people.members(of: offer.team, at: now).map(\.id))
        try asking { () throws(OfferRefusal) in try offer.check(list, beside: known) }
        for helper in list.people where wall.people[list.person(helper)] == nil {
            let details = PersonDetails(
                name: helper.name, kana: helper.kana, team: offer.team, contact: PersonContact(phone: helper.phone))
            try decidePerson(.registerPerson(list.person(helper), .volunteer, details))
        }
        guard list.firstLeads, let first = list.people.first, let team = wall.people.directory.teams[offer.team] else {
            return
        }
        try decideDirectory(
            .listTeam(Team(team.id, name: team.name, kana: team.kana, leader: list.person(first))))
    }

    /// Headquarters, whoever made the offer, and whoever has the giver's own link.
    private func mayEnrol(_ offer: Offer, _ secretHash: String?) -> Bool {
        if let secretHash, secretHash == offer.secretHash { return true }
        if case .token(let token) = sender, token.id == offer.madeBy { return true }
        return sender.allows(.keepPeople, at: nil)
    }
}
