package import Relief
package import Vocabulary

/// A shift that nobody does because whoever had it has left (離任による空き).
package struct Vacancy: Hashable, Sendable {
    /// As it was before; it is cancelled.
    package let shift: Shift
    package let departure: Departure
}

extension Wall {
    /// Shifts at `post` that somebody's departure took away, in the order of time.
    ///
    /// They stay listed when others fill the post: the count of missing people says whether anybody is still needed.
    package func vacancies(at post: ID<Post>) -> [Vacancy] { shifts.all(at: post).compactMap(vacancy) }

    /// The same for shifts at `site` without a post.
    package func vacanciesWithoutPost(at site: ID<Site>) -> [Vacancy] {
        shifts.rows(at: site).map(\.shift).filter { $0.post == nil }.compactMap(vacancy)
    }

    /// A shift was taken away by a departure when both were said at the same moment.
    private func vacancy(_ shift: Shift) -> Vacancy? {
        guard let cancelling = shift.cancelling else { return nil }
        let departure = people[shift.person]?.person.departures.first { $0.at == cancelling.at && $0.from < shift.to }
        return departure.map { Vacancy(shift: shift, departure: $0) }
    }
}
