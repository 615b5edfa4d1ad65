package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

const module = "github.com/rondoseq/rondo/"

// sources reads packages of this repository, each once.
type sources struct {
	root  string
	known map[string]*source
}

// source is the syntax of a package.
type source struct {
	dir     string // as seen from the root
	doc     string
	types   map[string]*ast.TypeSpec
	docs    map[string]string // of types
	methods map[string][]*ast.FuncDecl
	values  map[string][]string // of string constants, by their type
	errs    map[string]string   // texts of error variables
	imports map[string]string   // import path by name
}

// open reads the package in a folder of the repository.
func (s sources) open(dir string) (*source, error) {
	if src, ok := s.known[dir]; ok {
		return src, nil
	}
	src := &source{
		dir: dir, types: map[string]*ast.TypeSpec{}, docs: map[string]string{}, methods: map[string][]*ast.FuncDecl{},
		values: map[string][]string{}, errs: map[string]string{}, imports: map[string]string{},
	}
	files, err := filepath.Glob(filepath.Join(s.root, dir, "*.go"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("%s: %w", dir, fs.ErrNotExist)
	}
	for _, path := range files {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		if err != nil {
			return nil, fmt.Errorf("parse %s: %w", path, err)
		}
		src.add(file)
	}
	s.known[dir] = src
	return src, nil
}

func (s *source) add(file *ast.File) {
	if file.Doc != nil {
		s.doc = file.Doc.Text()
	}
	for _, i := range file.Imports {
		path, _ := strconv.Unquote(i.Path.Value) // the parser has read it
		name := path[strings.LastIndex(path, "/")+1:]
		if i.Name != nil {
			name = i.Name.Name
		}
		s.imports[name] = path
	}
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Recv != nil && d.Name.IsExported() {
				receiver := typeName(d.Recv.List[0].Type)
				s.methods[receiver] = append(s.methods[receiver], d)
			}
		case *ast.GenDecl:
			s.addSpecs(d)
		}
	}
}

func (s *source) addSpecs(d *ast.GenDecl) {
	for _, spec := range d.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			s.types[spec.Name.Name] = spec
			s.docs[spec.Name.Name] = text(spec.Doc, d.Doc)
		case *ast.ValueSpec:
			for i, v := range spec.Values {
				s.addValue(spec, i, v)
			}
		}
	}
}

func (s *source) addValue(spec *ast.ValueSpec, i int, value ast.Expr) {
	if lit, ok := literal(value); ok && spec.Type != nil {
		name := typeName(spec.Type)
		s.values[name] = append(s.values[name], lit)
	}
	if call, ok := value.(*ast.CallExpr); ok && len(call.Args) > 0 {
		if lit, ok := literal(call.Args[len(call.Args)-1]); ok {
			s.errs[spec.Names[i].Name] = lit
		}
	}
}

// literal is the value of a string literal.
func literal(e ast.Expr) (string, bool) {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	value, err := strconv.Unquote(lit.Value)
	return value, err == nil
}

// refusal is the error of a method that does nothing but return it.
func (s *source) refusal(m *ast.FuncDecl) (string, bool) {
	if len(m.Body.List) != 1 {
		return "", false
	}
	ret, ok := m.Body.List[0].(*ast.ReturnStmt)
	if !ok || len(ret.Results) == 0 {
		return "", false
	}
	name, ok := ret.Results[len(ret.Results)-1].(*ast.Ident)
	if !ok {
		return "", false
	}
	why, ok := s.errs[name.Name]
	return why, ok
}

// fields of a struct type, in order.
func (s *source) fields(name string) ([]*ast.Field, error) {
	spec, ok := s.types[name]
	if !ok {
		return nil, fmt.Errorf("%s has no type %s", s.dir, name)
	}
	structure, ok := spec.Type.(*ast.StructType)
	if !ok {
		return nil, fmt.Errorf("%s.%s is no struct", s.dir, name)
	}
	return structure.Fields.List, nil
}

// typeName is the name of a type without what points to it.
func typeName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.StarExpr:
		return typeName(e.X)
	case *ast.Ident:
		return e.Name
	}
	return ""
}

// text is the first comment that says something.
func text(comments ...*ast.CommentGroup) string {
	for _, c := range comments {
		if t := strings.TrimSpace(c.Text()); t != "" {
			return t
		}
	}
	return ""
}

// oneLine joins the lines of a comment, for a cell of a table.
func oneLine(comment string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(comment), " "), "|", `\|`)
}

// opening is how doc comments in Go begin: with the name of what they are about.
var opening = regexp.MustCompile(`^\w+ (?:(?:is|are|answers) )?`)

// about is a doc comment without its first word, and without the name of the method that it is for.
func about(comment, method string) string {
	comment = oneLine(comment)
	rest := opening.ReplaceAllString(comment, "")
	if method == "" {
		return rest
	}
	rest, found := strings.CutPrefix(rest, method)
	if !found {
		return comment
	}
	if strings.HasPrefix(rest, "(") {
		_, rest, _ = strings.Cut(rest, ")")
	}
	return upperFirst(strings.TrimLeft(rest, ".:, "))
}

func upperFirst(s string) string {
	r := []rune(s)
	if len(r) > 0 {
		r[0] = unicode.ToUpper(r[0])
	}
	return string(r)
}
