package import Relief
package import Vocabulary

extension Wall {
    /// Rules of hours that `added` breaks beside all shifts of a person; what stands already is not counted twice.
    ///
    /// Nothing for somebody whom nobody knows.
    package func overruns(of id: ID<Person>, adding added: [WorkTime]) -> [HourOverrun] {
        guard let person = people[id]?.person else { return [] }
        let others = shifts.standing(of: id).map { WorkTime($0) }.filter { !added.contains($0) }
        return RestRules(rules.book).overruns(added, beside: others, person.kind)
    }

    /// Rules of hours that the coming shifts of a person break.
    package func comingOverruns(of id: ID<Person>, from now: Moment) -> [HourOverrun] {
        overruns(of: id, adding: shifts.standing(of: id).filter { now < $0.to }.map { WorkTime($0) })
    }

    /// Whom the people of a joint plan would have work longer than a rule says, in the order of their numbers.
    ///
    /// What was rejected asks nobody for anything.
    package func overruns(of joint: JointPlan) -> [(person: ID<Person>, overruns: [HourOverrun])] {
        if case .rejected = joint.people { return [] }
        return Dictionary(grouping: joint.proposal.roster.lines, by: \.person).sorted { $0.key < $1.key }
            .compactMap { person, lines in
                let found = overruns(of: person, adding: lines.map { WorkTime(from: $0.from, to: $0.to) })
                return found.isEmpty ? nil : (person, found)
            }
    }
}
