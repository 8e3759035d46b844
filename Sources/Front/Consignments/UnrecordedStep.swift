import Vocabulary

/// What stands where a load went on and nobody recorded when.
extension Wording {
    static let loadingUnrecorded = Wording("積込の時刻は記録なし", "loading not recorded")
    static let departureUnrecorded = Wording("出発の時刻は記録なし", "departure not recorded")
}
