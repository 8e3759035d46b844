import Vocabulary

extension Checkup {
    /// Nothing is known of a log that this user may not see, least of all that it is lost.
    func unseen(_ obstacle: SystemError) -> DoctorFinding { .bad("doctor/log-unseen", wording(obstacle), asOwner) }

    func unseenBackups(_ obstacle: SystemError) -> DoctorFinding {
        .bad("doctor/backups-unseen", wording(obstacle), asOwner)
    }

    private func wording(_ obstacle: SystemError) -> Wording {
        Wording(
            "この利用者では「\(obstacle.path)」を見られません(\(obstacle.message))。",
            "This user cannot look at \(obstacle.path) (\(obstacle.message)).")
    }

    private var asOwner: Wording {
        Wording(
            "所有者か管理者として、もう一度実行してください(例: sudo -u rnet rnet doctor …)。",
            "Run it again as the owner, for example: sudo -u rnet rnet doctor ….")
    }
}
