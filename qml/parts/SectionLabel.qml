import QtQuick
import GiroStyle

// The head of a section of a list.
Label {
    required property string section

    width: ListView.view?.width ?? 0
    height: section.length > 0 ? implicitHeight : 0
    visible: section.length > 0
    leftPadding: Theme.s20
    topPadding: Theme.s8
    bottomPadding: Theme.s4
    text: section
    font: Theme.captionBold
    color: Theme.text2
    Accessible.role: Accessible.Heading
}
