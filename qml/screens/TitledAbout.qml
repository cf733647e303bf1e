import QtQuick
import GiroStyle
import Giro.Parts

// The title of a chart, with the "i" that says what it shows.
Item {
    id: head

    required property string title
    required property string about
    property int taken: 0  // beside the "i", by something else

    implicitHeight: Theme.px(28)

    Label {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - help.width - head.taken
        text: head.title
        font: Theme.section
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
    }
    About {
        id: help
        anchors.right: parent.right
        anchors.rightMargin: -Theme.s12
        anchors.verticalCenter: parent.verticalCenter
        about: head.about
        label: head.title
    }
}
