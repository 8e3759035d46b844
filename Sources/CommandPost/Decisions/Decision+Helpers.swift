import Boards
import Relief
import Vocabulary

extension Decision {
    /// Registers who comes with an accepted offer as volunteers of its team.
    ///
    /// Who is known already stays as headquarters has them: a list may be sent again with more names.
    mutating func enrol(_ list: HelperList, of offer: Offer) throws(SubmissionError) {
        guard mayName(offer, list.secretHash) else { throw .refused(TokenRefusal.notAllowed(.keepPeople)) }
        reads(Subject("offer", offer.id))
        let known = Set(members(of: offer).map(\.id))
        try asking { () throws(OfferRefusal) in try offer.check(list, beside: known) }
        for helper in list.people where wall.people[list.person(helper)] == nil {
            let details = PersonDetails(
                name: helper.name, kana: helper.kana, team: offer.team, contact: PersonContact(phone: helper.phone))
            try decidePerson(.registerPerson(list.person(helper), .volunteer, details))
        }
        try bringBack(list, offer)
        guard list.firstLeads, let first = list.people.first, let team = wall.people.directory.teams[offer.team] else {
            return
        }
        try decideDirectory(
            .listTeam(Team(team.id, name: team.name, kana: team.kana, leader: list.person(first))))
    }

    /// Who was taken off and is named again comes again.
    private mutating func bringBack(_ list: HelperList, _ offer: Offer) throws(SubmissionError) {
        for id in Set(list.people.map(list.person)).sorted() {
            guard let person = wall.people[id]?.person, person.departure != nil, person.details.team == offer.team
            else { continue }
            try decidePerson(.recordReturn(id, from: now))
        }
    }

    /// Takes somebody off who was named as coming with `offer`: they leave, and what they were to do is cancelled.
    mutating func removeHelper(
        _ id: ID<Person>, of offer: Offer, reason: String, _ secretHash: String?
    ) throws(SubmissionError) {
        guard mayName(offer, secretHash) else { throw .refused(TokenRefusal.notAllowed(.keepPeople)) }
        reads(DirectoryEvent.subject, Subject("person", id), Subject("attendance", id))
        let workplace = wall.attendance[id].current.map { wall.site($0.site)?.name ?? $0.site.text }
        let members = members(of: offer)
        try decide(
            .removeHelper(id, reason: reason, members: members, workplace: workplace, by: sender.name, at: now), offer)
        try decidePerson(.recordDeparture(id, from: now, reason: OwnReason.takenOffOffer(reason).text))
        guard let team = wall.people.directory.teams[offer.team], team.leader == id else { return }
        try decideDirectory(.listTeam(Team(team.id, name: team.name, kana: team.kana, leader: nil)))
    }

    /// Nobody comes with an offer that was taken back: those who were named leave, and what they were to do is cancelled.
    ///
    /// Whoever is on duty is checked out first. An offer that was taken back before has nobody any more.
    mutating func dismissHelpers(of offer: Offer) throws(SubmissionError) {
        guard case .people = offer.acceptance else { return }
        for person in members(of: offer) {
            reads(Subject("attendance", person.id))
            if let stay = wall.attendance[person.id].current {
                let workplace = wall.site(stay.site)?.name ?? stay.site.text
                throw .refused(OfferRefusal.helperOnDuty(person.name, at: workplace))
            }
            try decidePerson(.recordDeparture(person.id, from: now, reason: "申し出の取り下げ"))
        }
    }

    /// Who comes with it now.
    ///
    /// Whoever was taken off may be named again at this moment, and who has joined may leave.
    private mutating func members(of offer: Offer) -> [Person] {
        reads(PersonEvent.subject)
        let everybody = wall.people.people(PeopleFilter(team: offer.team, standing: .all), at: now)
        reads(all: everybody.map { Subject("person", $0.id) })
        return wall.people.members(of: offer.team, at: now)
    }

    /// Headquarters, whose offer it is, and whoever has the giver's own link.
    private func mayName(_ offer: Offer, _ secretHash: String?) -> Bool {
        speaksForGiver(of: offer, secretHash) || sender.allows(.keepPeople, at: nil)
    }
}
