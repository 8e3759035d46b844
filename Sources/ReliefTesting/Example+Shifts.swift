package import Relief
import Vocabulary

extension Example {
    /// Tokushima's staff at a shelter, who come for five days.
    package static let waveRow = WaveRow(
        sender: "徳島県", receiver: "熊本市", unit: "東区役所", site: .of("shelter-1"), role: "避難所運営")

    package static func wave(
        from: String = "2016-04-18", to: String = "2016-04-22", people: Int = 7, overlap: Int = 1,
        leader: WaveDetails.Leader? = .init(name: "阿波 太郎", phone: "090-0000-1234"), row: WaveRow = waveRow
    ) -> WaveDetails {
        WaveDetails(
            row: row, from: .of(from), to: .of(to), headcount: .of(people), leader: leader, overlapDays: overlap)
    }

    /// What the rules make of announcements, one after the other.
    package static func waves(_ announced: (id: String, details: WaveDetails)...) -> [Wave] {
        announced.reduce(into: []) { waves, entry in
            waves.append(
                state(WaveDecider.self, .announce(.of(entry.id), entry.details, number: nil, others: waves)))
        }
    }

    /// One for a hundred heads and two in any case, in three watches.
    package static let shelterRule = ManningRule(
        id: .of("shelter-run"), name: Wording("避難所運営", "Running the shelter"), headsPerPerson: 100, least: 2,
        tier: .health, watches: [watch(480, 480), watch(960, 480), watch(0, 480)],
        note: RuleNote(reason: Wording("3交替", "Three watches"), source: "本システムの案", isVerified: false))

    package static let careRule = ManningRule(
        id: .of("shelter-care"), name: Wording("介護", "Care"), skill: .of("nurse"), audience: .careLevel3,
        headsPerPerson: 4, least: 0, tier: .life, watches: [watch(480, 480)],
        note: RuleNote(reason: Wording("4人に1人", "One for four"), source: "本システムの案", isVerified: false))

    package static func watch(_ start: Int, _ minutes: Int) -> Watch {
        required(Watch(start: start, minutes: minutes), "\(start) for \(minutes) minutes is no watch")
    }

    package static func book(_ rules: ManningRule...) -> ManningBook {
        rules.reduce(ManningBook()) { book, rule in
            do {
                return try ManningDecider.decide(rule, book).reduce(book, ManningDecider.evolve)
            } catch {
                preconditionFailure("the rules refuse this example: \(error)")
            }
        }
    }

    /// A post from 08:00 to 16:00 on 17 April, or as it says.
    package static func post(
        _ id: String = "post-1", people: Int = 2, skill: String? = nil, from: String = "2016-04-17T08:00",
        to: String = "2016-04-17T16:00", at site: String = "shelter-1"
    ) -> Post {
        let place = PostPlace(
            site: .of(site), duty: Wording("避難所運営", "Running the shelter"), skill: skill.map { .of($0) },
            from: .of(from), to: .of(to))
        let asking = Post.Asking(people: people, by: "本部 佐藤", reason: nil)
        let events = events(PostDecider.self, .ask(.of(id), place, asking, in: directory, at: place.from), from: [:])
        return required(events.reduce([:], PostDecider.evolve)[.of(id)], "nothing came of \(id)")
    }

    /// Somebody of whom only the name is known.
    package static func plain(_ name: String) -> PersonDetails { PersonDetails(name: name) }

    package static func request(
        _ id: String = "shift-1", _ person: String = "s-1", at post: String = "post-1",
        from: String = "2016-04-17T08:00", to: String = "2016-04-17T16:00"
    ) -> ShiftRequest {
        ShiftRequest(
            shift: .of(id), person: .of(person), place: .post(.of(post)), from: .of(from), to: .of(to))
    }

    /// The first person of the examples asks the second for their shift of two days later.
    package static func swap(_ id: String = "swap-1", note: String? = nil) -> Swap {
        let (given, wanted) = (shift(), swapped)
        let ground = ShiftGround(
            persons: [person(), person("s-2")], posts: [post(people: 2)], sites: [shelter()], directory: directory,
            limits: ShiftLimits(), shifts: [given, wanted])
        return state(
            SwapDecider.self,
            .propose(.of(id), given: given, wanted: wanted, note: note, by: "本部 佐藤", others: [], ground))
    }

    /// What the second person has, at no post.
    package static let swapped = shift(
        "shift-2", "s-2", post: nil, from: "2016-04-19T08:00", to: "2016-04-19T16:00")

    package static func shift(
        _ id: String = "shift-1", _ person: String = "s-1", post: String? = "post-1", at site: String = "shelter-1",
        from: String = "2016-04-17T08:00", to: String = "2016-04-17T16:00"
    ) -> Shift {
        Shift(
            id: .of(id), person: .of(person), site: .of(site), post: post.map { .of($0) }, from: .of(from), to: .of(to))
    }
}
