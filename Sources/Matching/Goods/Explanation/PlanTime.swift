import Vocabulary

/// Minutes from the moment of planning, as people say them: "1時間30分後", "in 1 h 30 min".
enum PlanTime {
    /// When something happens; minutes below zero lie in the past.
    static func point(_ minutes: Int32) -> Wording {
        let length = length(minutes)
        return minutes < 0
            ? Wording("\(length[.japanese])前", "\(length[.english]) ago")
            : Wording("\(length[.japanese])後", "in \(length[.english])")
    }

    /// How long something lasts, in days, hours and minutes, leaving out what is zero.
    static func length(_ minutes: Int32) -> Wording {
        let total = Int(minutes.magnitude)
        let parts = [(total / 1440, "日", "d"), (total / 60 % 24, "時間", "h"), (total % 60, "分", "min")]
            .filter { $0.0 > 0 }
        guard !parts.isEmpty else { return Wording("0分", "0 min") }
        return Wording(
            parts.map { "\($0.0)\($0.1)" }.joined(), parts.map { "\($0.0) \($0.2)" }.joined(separator: " "))
    }
}
