var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>b,b:()=>M,c:()=>i,d:()=>R});module.exports=__toCommonJS(stdin_exports);function b(t){let r=[...new Set(t.flatMap(
i))].sort((e,n)=>n.length-e.length);if(r.length===0)return e=>e;let o=new RegExp(r.map(e=>e.replace(/[$()*+./?[\\\]^{|}-]/g,"\\$&")).join("|"),"g");return e=>e.
replace(o,"***")}function M(t,r){return o=>o.split(`
`).map(e=>e.startsWith(`${t} `)?e:r(e)).join(`
`)}function i(t){if(t.trim()==="")return[];let r=[t,t.trim(),R(t)].filter(n=>n.trim()!==""),o=t.split(/\r?\n/).map(n=>n.trim()),e=[t,t.trim()].flatMap(n=>[...l(
n),...u(Buffer.from(n))]);return[...new Set([...r,...[...o,...e].filter(n=>n.length>=6)])]}function l(t){let r=JSON.stringify(t).slice(1,-1),o=g(t),e=o.replace(
/[!'()*]/g,c=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`),n=new URLSearchParams([["",t]]).toString().slice(1);return[encodeURI(s(t)),r,r.replaceAll("/","\\\
/"),r.replace(/\\"|["&'+<>`]/g,c=>`\\u${c.slice(-1).charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`),t.replace(/[&<>"']/g,c=>p[c]??c),...[o,e,n].flatMap(
c=>[c,c.replace(/%[0-9A-F]{2}/g,a=>a.toLowerCase())])]}var p={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function g(t){return encodeURIComponent(
s(t))}function s(t){return Buffer.from(t).toString()}function u(t){let r=t.toString("hex"),o=[t.toString("base64"),...[0,1,2].map(e=>f(t,e))];return[r,r.toUpperCase(),
...o.flatMap(e=>[e,e.replace(/=+$/,"")]).flatMap(e=>[e,e.replaceAll("+","-").replaceAll("/","_")])]}function f(t,r){return Buffer.concat([Buffer.alloc(r),t]).toString(
"base64").slice(Math.ceil(r*8/6),Math.floor((r+t.length)*8/6))}var x=/(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?/g,m=/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?/g,
d=/\x1b[ -/]*[0-~]?/g,h=/\r\n|[\r\v\f\u2028\u2029]/g,S=/[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;function R(t){return t.replace(
x,"").replace(m,"").replace(d,"").replace(h,`
`).replace(S,"")}0&&(module.exports={a,b,c,d});
