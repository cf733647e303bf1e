import QtQuick
import GiroStyle

// The head of a screen: where one is, one line of context, the screen's actions and the sync badge.
// A pushed screen has the way back. `actions` stand left of the badge.
Item {
    id: bar

    required property string title
    required property string context
    property bool pushed: false
    property int margin: Theme.s24  // the shell knows: 16 where there is no rail
    property alias badge: badgeSlot.data
    default property alias actions: actionSlot.data

    signal back()

    /// What the words have beside a badge this wide.
    function room(badgeWidth: real): real {
        return width - words.x - (actionSlot.visible ? actionSlot.width + Theme.s12 : 0) - Theme.s12 - badgeWidth - margin;
    }

    implicitWidth: Theme.px(600)
    implicitHeight: Theme.topBar

    ToolButton {
        id: backButton
        visible: bar.pushed
        x: bar.margin - Theme.s8
        anchors.verticalCenter: parent.verticalCenter
        glyph: Icons.arrowBack
        ink: Theme.text
        text: qsTr("Indietro")
        onClicked: bar.back()
    }
    Column {
        id: words
        x: bar.pushed ? backButton.x + backButton.width + Theme.s12 : bar.margin
        width: (actionSlot.visible ? actionSlot.x : badgeSlot.x) - x - Theme.s12
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 1

        Label {
            width: parent.width
            text: bar.title
            font: Theme.title
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: bar.context
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
    Row {
        id: actionSlot
        visible: children.length > 0
        anchors.right: badgeSlot.left
        anchors.rightMargin: Theme.s12
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s12
    }
    Row {
        id: badgeSlot
        anchors.right: parent.right
        anchors.rightMargin: bar.margin
        anchors.verticalCenter: parent.verticalCenter
    }
}
