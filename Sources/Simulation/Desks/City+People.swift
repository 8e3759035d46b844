import CommandPost
import Relief
import Vocabulary

/// The people of the simulated city, and how long they may work.
extension City {
    static let nurse = Skill(ID("nurse", number: 1), name: Wording("看護", "nursing"), needsCertificate: true)
    static let porter = Skill(ID("porter", number: 1), name: Wording("荷役", "loading"))
    static let persons: [ID<Person>] = (1...6).map { ID("person", number: $0) }
    static let note = RuleNote(reason: Wording("模擬", "for the simulation"), source: "simulation", isVerified: true)

    static var peopleBeginnings: [ReliefCommand] {
        var commands: [ReliefCommand] = [
            .setCriterion(Criterion(.restHours, 8, note: note)), .setCriterion(Criterion(.shiftHours, 12, note: note)),
            .listSkill(nurse), .listSkill(porter),
        ]
        if let watch = Watch(start: 8 * 60, minutes: 480) {
            commands.append(
                .setManning(
                    ManningRule(
                        id: ID("manning", number: 1), name: Wording("避難所運営", "running the shelter"),
                        headsPerPerson: 300, least: 1, tier: .health, watches: [watch], note: note)))
        }
        commands += persons.enumerated().map { number, person in
            .registerPerson(
                person, number < 4 ? .volunteer : .staff,
                PersonDetails(name: "人 \(number)", skills: number.isMultiple(of: 2) ? [porter.id] : []))
        }
        return commands
    }
}
