import QtQuick

// Something did not work: what happened, what is safe and what to do. Never a code alone.
EmptyState {
    required property string happened
    required property string safe  // and what to do

    sentence: happened
    next: safe
    action: qsTr("Riprova")
    glyph: Icons.warning
    tone: "bad"
    Accessible.role: Accessible.AlertMessage
}
