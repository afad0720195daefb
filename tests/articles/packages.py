"""Word documents for tests, made of the XML of their parts."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KINDS = {"document": "document.main", "styles": "styles", "comments": "comments", "footnotes": "footnotes", "header1": "header", "footer1": "footer"}
_RELATED = {"styles": "styles", "comments": "comments", "footnotes": "footnotes", "header1": "header", "footer1": "footer"}
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KEEP = ' xml:space="preserve"'
STYLES = ('<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/></w:style>'
          '<w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:vanish/></w:rPr></w:style>'
          '<w:style w:type="paragraph" w:styleId="LB"><w:name w:val="List Bullet"/></w:style>')


def p(*runs: str, style: str = "") -> str:
    """A paragraph of runs; what does not begin with < is the text of one."""
    said = "".join(one if one.startswith("<") else r(one) for one in runs)
    return f"<w:p>{f'<w:pPr><w:pStyle w:val={style!r}/></w:pPr>' if style else ''}{said}</w:p>"


def r(text: str, properties: str = "", preserve: bool = True) -> str:
    """A run."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{look}<w:t{KEEP if preserve else ''}>{text}</w:t></w:r>"


def docx(body: str, space: str = MAIN, **parts: str) -> bytes:
    """A document; `parts` are the contents of styles, comments, footnotes, header1 and footer1."""
    outer = {"document": f"<w:body>{body}<w:sectPr/></w:body>", "styles": STYLES, **parts}
    roots = {"document": "document", "header1": "hdr", "footer1": "ftr"}
    types = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{_KINDS[name]}+xml"/>' for name in outer)
    related = "".join(f'<Relationship Id="r{i}" Type="{REL}/{_RELATED[name]}" Target="{name}.xml"/>' for i, name in enumerate(outer) if name != "document")
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" Type="{REL}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{related}</Relationships>',
        "docProps/odd.bin": "kept \0 as it is",
    }
    for name, content in outer.items():
        root = roots.get(name, name)
        extra = ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
        files[f"word/{name}.xml"] = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:{root} xmlns:w="{space}" xmlns:r="{REL}"{extra}>{content}</w:{root}>'
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return out.getvalue()


def parts_of(raw: bytes) -> dict[str, bytes]:
    """All parts by name."""
    with ZipFile(BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
