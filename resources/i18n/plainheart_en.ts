<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaveatWords</name>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartSources</name>
    <message numerus="yes">
        <source>See %n studies and sources</source>
        <translation>
            <numerusform>See its study or source</numerusform>
            <numerusform>See %n studies and sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message numerus="yes">
        <source>See these %n studies and sources</source>
        <translation>
            <numerusform>See this study or source</numerusform>
            <numerusform>See these %n studies and sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message numerus="yes">
        <source>%n seconds left.</source>
        <translation>
            <numerusform>%n second left.</numerusform>
            <numerusform>%n seconds left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferSummary</name>
    <message numerus="yes">
        <source>warning signs</source>
        <translation>
            <numerusform>warning sign</numerusform>
            <numerusform>warning signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>things to ask about</source>
        <translation>
            <numerusform>thing to ask about</numerusform>
            <numerusform>things to ask about</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plainheart::MyQuestions</name>
    <message numerus="yes">
        <source>Saved. %n questions for your visit</source>
        <translation>
            <numerusform>Saved. %n question for your visit</numerusform>
            <numerusform>Saved. %n questions for your visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken off. %n questions for your visit</source>
        <translation>
            <numerusform>Taken off. %n question for your visit</numerusform>
            <numerusform>Taken off. %n questions for your visit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plainheart::Staff</name>
    <message numerus="yes">
        <source>There were five wrong tries. You can try again in %n minutes.</source>
        <translation>
            <numerusform>There were five wrong tries. You can try again in %n minute.</numerusform>
            <numerusform>There were five wrong tries. You can try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That PIN was not right. Try again. You have %n tries left.</source>
        <translation>
            <numerusform>That PIN was not right. Try again. You have %n try left.</numerusform>
            <numerusform>That PIN was not right. Try again. You have %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceSheet</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message numerus="yes">
        <source>%n trials</source>
        <translation>
            <numerusform>%n trial</numerusform>
            <numerusform>%n trials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffCounts</name>
    <message numerus="yes">
        <source>in %n visits</source>
        <translation>
            <numerusform>in %n visit</numerusform>
            <numerusform>in %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffOverview</name>
    <message numerus="yes">
        <source>%n too long ago</source>
        <translation>
            <numerusform>%n too long ago</numerusform>
            <numerusform>%n too long ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend</source>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudiesPage</name>
    <message numerus="yes">
        <source>%n studies and other sources</source>
        <translation>
            <numerusform>%n study or other source</numerusform>
            <numerusform>%n studies and other sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message numerus="yes">
        <source>%n seconds left.</source>
        <translation>
            <numerusform>%n second left.</numerusform>
            <numerusform>%n seconds left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
