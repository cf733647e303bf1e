import QtQuick
import GiroStyle
import Giro.Parts

// A segment that can be tried otherwise: visits a month where it states them, and, when it is somebody's round, whose.
Item {
    id: segment

    required property string segmentId
    required property string name
    required property string detail
    required property real visits
    required property string visitsText
    required property string wasText
    required property bool assigned
    required property string holderText
    required property var people

    signal visitsWanted(real visits)
    signal holderWanted(Item at)

    implicitHeight: Math.max(words.implicitHeight, stepper.visible ? stepper.height : 0) + Theme.s8
                    + (assigned ? holder.height : 0)

    Column {
        id: words
        y: Theme.s4
        width: (stepper.visible ? stepper.x : parent.width) - Theme.s8

        Label {
            width: parent.width
            text: segment.name
            font: Theme.secondaryStrong
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: segment.wasText.length > 0 ? segment.detail + " · " + segment.wasText : segment.detail
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
        }
    }
    Stepper {
        id: stepper
        visible: segment.visits >= 0
        anchors.right: parent.right
        y: Theme.s4
        label: qsTr("Visite al mese, %1").arg(segment.name)
        step: 0.5
        decimals: 1
        maximum: 31
        value: Math.max(0, segment.visits)
        onWanted: value => segment.visitsWanted(value)
    }
    Button {
        id: holder
        visible: segment.assigned
        anchors.bottom: parent.bottom
        leftPadding: 0
        variant: "text"
        glyph: Icons.swap
        text: qsTr("Lo segue %1").arg(segment.holderText)
        Accessible.name: qsTr("%1, lo segue %2: cambia").arg(segment.name).arg(segment.holderText)
        onClicked: segment.holderWanted(holder)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
