import QtQuick
import GiroStyle
import Giro.Parts

// A line of the table of classes, or its heading.
Item {
    id: row

    required property string klass
    required property string clients
    required property string amount
    required property string share
    property bool heading: false

    implicitHeight: heading ? Theme.px(28) : Theme.px(40)

    component Words: Label {
        property bool heading: false

        anchors.verticalCenter: parent?.verticalCenter
        font: heading ? Theme.caption : Theme.secondary
        color: heading ? Theme.text2 : Theme.text
    }

    ClassBadge {
        visible: !row.heading
        anchors.verticalCenter: parent.verticalCenter
        grade: row.heading ? "" : row.klass
    }
    Words { heading: true; visible: row.heading; text: row.klass }
    Words { heading: row.heading; x: row.width * 0.36 - width; text: row.clients }
    Words { heading: row.heading; x: row.width * 0.77 - width; text: row.amount; font: row.heading ? Theme.caption : Theme.secondaryStrong }
    Words { heading: row.heading; x: row.width - width; text: row.share; font: row.heading ? Theme.caption : Theme.secondaryStrong }
    Rectangle {
        visible: row.heading
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
