import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// Three dots and the words "Un momento", only when a wait passes 400 ms. Nothing spins.
T.BusyIndicator {
    id: control

    property string words: qsTr("Un momento")
    property bool late: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    running: false
    visible: running && late
    onRunningChanged: late = false
    Accessible.role: Accessible.Indicator
    Accessible.name: words

    contentItem: GlyphText {
        glyph: Icons.other
        text: control.words
        ink: Theme.text2
        font: Theme.caption
    }

    Timer {
        interval: Theme.busyAfter
        running: control.running
        onTriggered: control.late = true
    }
}
