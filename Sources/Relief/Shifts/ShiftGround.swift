package import Vocabulary

/// Everything that shifts are judged by, as it stands.
package struct ShiftGround: Sendable {
    package let persons: [ID<Person>: Person]
    package let posts: [ID<Post>: Post]
    package let sites: [ID<Site>: Site]
    package let directory: Directory
    package let limits: ShiftLimits
    /// Those of the persons and of the posts that are asked about.
    package private(set) var shifts: [ID<Shift>: Shift]

    package init(
        persons: [Person], posts: [Post], sites: [Site], directory: Directory, limits: ShiftLimits, shifts: [Shift]
    ) {
        self.persons = Dictionary(persons.map { ($0.id, $0) }) { first, _ in first }
        self.posts = Dictionary(posts.map { ($0.id, $0) }) { first, _ in first }
        self.sites = Dictionary(sites.map { ($0.id, $0) }) { first, _ in first }
        self.directory = directory
        self.limits = limits
        self.shifts = Dictionary(shifts.map { ($0.id, $0) }) { first, _ in first }
    }

    /// What a person is going to do, in the order of time.
    func shifts(of person: ID<Person>, without: Set<ID<Shift>> = []) -> [Shift] {
        shifts.values.filter { $0.person == person && $0.isStanding && !without.contains($0.id) }
            .sorted(by: Shift.comesFirst)
    }

    func shifts(at post: ID<Post>, without: Set<ID<Shift>> = []) -> [Shift] {
        shifts.values.filter { $0.post == post && $0.isStanding && !without.contains($0.id) }
            .sorted(by: Shift.comesFirst)
    }

    mutating func take(_ event: ShiftEvent) { shifts = ShiftDecider.evolve(shifts, event) }
}
